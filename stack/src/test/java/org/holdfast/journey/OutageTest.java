package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A server falls out in mid-journey: people are told plainly, nothing is called saved that is not, nothing is lost. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageTest {

    private static final String QUESTION = "What did you count on before this happened?";
    private static final Pattern SAVED_AT = Pattern.compile("^Saved .*[0-9]{2}:[0-9]{2}$");
    private static final int TOLD_WITHIN = 15_000;
    private static final int BACK_WITHIN = 30_000;

    private final TestStack stack = TestStack.shared();
    private final Visitor sam = Visitor.on(Screen.LAPTOP);
    private final Visitor admin = Visitor.on(Screen.LAPTOP);

    @BeforeAll
    void write() {
        sam.signIn("sam.okonkwobell@holdfast.example", stack.password(Role.CLIENT));
        sam.press("Start: Impact letter").write(QUESTION, "before");
        keptSoon("before");
        admin.signIn("admin@holdfast.example", stack.password(Role.ADMIN)).sees("All accounts");
    }

    @AfterAll
    void leave() {
        sam.photograph("outage");
        sam.close();
        admin.close();
    }

    @Test
    @Order(1)
    void words_typed_while_the_database_is_gone_are_kept_when_it_is_back() {
        stack.outages().withoutDatabase(() -> {
            sam.write(QUESTION, "while it was gone");
            notSaved();
            aNewPageSaysSoPlainly();
            assertThat(sam.field(QUESTION)).hasValue("while it was gone");
        });
        savedAgain("while it was gone");
    }

    @Test
    @Order(2)
    void words_typed_while_the_database_is_frozen_are_kept_when_it_moves_again() {
        stack.outages().withDatabaseFrozen(() -> {
            sam.write(QUESTION, "while it was frozen");
            notSaved();
            aNewPageSaysSoPlainly();
        });
        savedAgain("while it was frozen");
    }

    @Test
    @Order(3)
    void without_keycloak_those_signed_in_go_on_and_the_others_are_told() {
        stack.outages().withoutKeycloak(() -> {
            sam.write(QUESTION, "without Keycloak");
            keptSoon("without Keycloak");
            try (Visitor late = Visitor.on(Screen.PHONE)) {
                late.open("/").sees("Sign-in is resting").sees("Nothing of yours is lost");
            }
            admin.press("Add a client");
            admin.write("Given name", "Iris").write("Family name", "Holm").write("E-mail", "iris@holdfast.example");
            admin.dialog().locator("vaadin-select").last().click();
            admin.page()
                    .locator("vaadin-select-item")
                    .getByText("Dr. Abena Osei")
                    .click();
            admin.press("Add and send the link").sees("We cannot reach the sign-in service right now.");
            assertThat(admin.field("Family name")).hasValue("Holm");
            assertThat(Records.accounts("iris@holdfast.example")).isZero();
        });
        admin.confirm("Add and send the link").sees("The link is on its way to iris@holdfast.example");
        try (Visitor late = Visitor.on(Screen.PHONE)) {
            late.signIn("elif.demirtas@holdfast.example", stack.password(Role.CLIENT))
                    .sees("Elif");
        }
    }

    private void notSaved() {
        assertThat(sam.page()
                        .getByText("Not saved yet.")
                        .locator("visible=true")
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TOLD_WITHIN));
        assertThat(sam.page().getByText(SAVED_AT).locator("visible=true")).hasCount(0);
    }

    private void aNewPageSaysSoPlainly() {
        try (Visitor tab = sam.anotherTab()) {
            Response answer = tab.page().navigate(stack.baseUrl());
            assertThat(answer.status()).isEqualTo(503);
            tab.sees("We cannot reach our records right now.");
            assertThat(tab.everything()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    private void savedAgain(String words) {
        assertThat(sam.page().getByText(SAVED_AT).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BACK_WITHIN));
        assertThat(sam.field(QUESTION)).hasValue(words);
        assertThat(Records.answers(words)).isEqualTo(1);
    }

    private static void keptSoon(String words) {
        Awhile.until(() -> Records.answers(words) == 1, "'" + words + "' is kept");
    }
}
