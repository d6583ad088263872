package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The admin's round with a new client: added, invited, signed in, closed. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdminTest {

    private static final String EMAIL = "nina.berg@holdfast.example";
    private static final String PASSWORD = "a quiet long walk 27";
    private static final int WITHIN_A_MINUTE = 60_000;

    private final TestStack stack = TestStack.shared();
    private final Visitor admin = Visitor.on(Screen.LAPTOP);
    private final Visitor nina = Visitor.on(Screen.PHONE);

    @AfterAll
    void leave() {
        admin.photograph("admin");
        nina.photograph("admin-nina");
        admin.close();
        nina.close();
    }

    @Test
    @Order(1)
    void the_admin_sees_people_and_numbers_and_nothing_clinical() {
        admin.signIn("admin@holdfast.example", stack.password(Role.ADMIN));
        admin.sees("All accounts").sees("Caseloads").sees("Maya Lindqvist");
        assertThat(admin.everything()).doesNotContain("Boundar", "Impact letter", "Hearing", "Phase");
        admin.open("/caseload").sees("There is nothing here");
    }

    @Test
    @Order(2)
    void a_new_client_gets_a_neutral_message_with_a_link() {
        admin.open("/people").press("Add a client");
        admin.write("Given name", "Nina").write("Family name", "Berg").write("E-mail", EMAIL);
        admin.dialog().locator("vaadin-select").last().click();
        admin.page().locator("vaadin-select-item").getByText("Dr. Abena Osei").click();
        admin.confirm("Add and send the link").sees("The link is on its way to " + EMAIL);
        assertThat(Records.accounts(EMAIL)).isEqualTo(1);

        nina.page().navigate(stack.mailboxUrl());
        nina.sees("You have a new message").sees("To " + EMAIL);
        assertThat(nina.everything()).doesNotContainIgnoringCase("counsel").doesNotContainIgnoringCase("couple");
    }

    @Test
    @Order(3)
    void the_link_lets_her_choose_a_password_and_sign_in() {
        Page page = nina.page();
        String link =
                page.locator("article").first().getByRole(AriaRole.LINK).first().getAttribute("href");
        page.navigate(link);
        Locator password = page.locator("input[name=password-new]");
        if (password.count() == 0) {
            page.locator("#kc-info-message a, .kc-content a, a").first().click();
        }
        password.fill(PASSWORD);
        page.locator("input[name=password-confirm]").fill(PASSWORD);
        page.locator("[type=submit]").first().click();
        page.waitForLoadState();

        page.navigate(stack.baseUrl());
        if (page.locator("input[type=password]").count() > 0) {
            nina.enter(EMAIL, PASSWORD);
        }
        nina.sees("Nina").sees("Dr. Osei");
    }

    @Test
    @Order(4)
    void an_address_that_has_an_account_is_refused_and_nothing_typed_is_lost() {
        admin.press("Add a client");
        admin.write("Given name", "Nina").write("Family name", "Again").write("E-mail", EMAIL);
        admin.dialog().locator("vaadin-select").last().click();
        admin.page().locator("vaadin-select-item").getByText("Dr. Abena Osei").click();
        admin.press("Add and send the link").sees("Someone with this e-mail address has an account already");
        assertThat(admin.field("Family name")).hasValue("Again");
        assertThat(Records.accounts(EMAIL)).isEqualTo(1);
        admin.open("/people");
    }

    @Test
    @Order(5)
    void closing_the_account_ends_the_open_tab_within_a_minute() {
        admin.press("Close account: Nina Berg").confirm("Close account").sees("The account of Nina Berg is closed.");
        // Keycloak ends the sign-in while the account is being closed here: whichever word comes first
        assertThat(nina.page()
                        .getByText("This account is not open")
                        .or(nina.page().getByText("You are signed out"))
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(WITHIN_A_MINUTE));
    }

    @Test
    @Order(6)
    void two_who_were_no_couple_or_still_are_one_are_not_seated_together() {
        admin.open("/people");
        for (String other : List.of("Jonas Abara", "Kai Ito")) {
            admin.press("Seat a couple again").pick("First partner", "Maya Lindqvist");
            admin.pick("Second partner", other).take("Counselor", "Dr. Abena Osei");
            admin.dialogPress("Seat both")
                    .sees("These two cannot be seated together")
                    .photograph("admin-again-refused");
            admin.open("/people");
        }
    }

    @Test
    @Order(7)
    void two_who_separated_begin_again_with_nothing_of_before() {
        admin.press("Seat a couple again").pick("First partner", "Marta Eklund");
        admin.pick("Second partner", "Henrik Dahl").take("Counselor", "Dr. Abena Osei");
        admin.confirm("Seat both").sees("Seated again").photograph("admin-again");
        for (String name : List.of("marta.eklund", "henrik.dahl")) {
            try (Visitor partner = Visitor.on(Screen.PHONE)) {
                partner.signIn(name + "@holdfast.example", stack.password(Role.CLIENT));
                partner.sees("Dr. Osei").sees("From before").photograph("admin-again-" + name);
            }
        }
        try (Visitor counselor = Visitor.on(Screen.LAPTOP)) {
            counselor.signIn("abena@holdfast.example", stack.password(Role.COUNSELOR));
            counselor.open("/caseload").sees("Marta & Henrik").follow("Marta & Henrik");
            counselor.sees("No secrets policy is chosen yet").seesNothingOf("this record is closed");
        }
        try (Visitor former = Visitor.on(Screen.LAPTOP)) {
            former.signIn("mateo@holdfast.example", stack.password(Role.COUNSELOR));
            former.open("/caseload").sees("Ended on").follow("Marta").photograph("admin-again-ended");
        }
    }
}
