package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
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

/** A couple separates: the record closes at once on every page, each keeps their own, and one goes on alone. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeparationTest {

    private static final String ALEXANDRA = "alexandra.papadimitriou@holdfast.example";
    private static final String KAI = "kai.ito@holdfast.example";
    private static final String HERS = "Since that Sunday I have learned that a person can be furious";
    private static final String ENDED = "The work as a couple has ended";

    private final TestStack stack = TestStack.shared();
    private final Visitor hana = Visitor.on(Screen.LAPTOP);
    private final Visitor hanasOtherTab = hana.anotherTab();
    private final Visitor alexandra = Visitor.on(Screen.LAPTOP);
    private final Visitor kai = Visitor.on(Screen.PHONE);

    @AfterAll
    void leave() {
        hanasOtherTab.close();
        hana.close();
        alexandra.close();
        kai.close();
    }

    @Test
    @Order(1)
    void they_work_together_and_read_what_was_opened_to_both() {
        kai.signIn(KAI, stack.password(Role.CLIENT));
        kai.open("/worksheet/" + Records.worksheetOf(KAI, "impact-letter")).sees(HERS);
        alexandra.signIn(ALEXANDRA, stack.password(Role.CLIENT));
        alexandra.open("/worksheet/" + Records.worksheetOf(ALEXANDRA, "boundary-i-statement"));
        alexandra.press("Take it back").confirm("Take it back");
        field(alexandra).fill("typed-before-the-end");
        Awhile.until(() -> Records.answers("typed-before-the-end") == 1, "what she typed is kept");
    }

    @Test
    @Order(2)
    void the_counselor_is_told_what_will_happen_and_separates_them() {
        hana.signIn("hana@holdfast.example", stack.password(Role.COUNSELOR)).follow("Alexandra & Kai");
        hana.sees("If the couple separates");
        hanasOtherTab.open(hana.page().url().replace(stack.baseUrl(), "")).press("Assign");
        hana.press("Separate this couple").sees("Neither sees any words of the other from now on");
        hana.sees("This cannot be undone.").dialogPress("Separate now").sees("Please tick the box first");
        hana.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("I have read what happens"))
                .check();
        hana.dialogPress("Separate now").sees("Please say in a few words why");
        hana.write("Why, for the record", "They live apart now").confirm("Separate now");
        hana.sees("this record is closed").sees("They live apart now");
    }

    @Test
    @Order(3)
    void a_page_that_stood_open_says_so_and_keeps_what_was_saved() {
        field(alexandra).fill("typed-after-the-end");
        alexandra.sees(ENDED + ", so nothing is added to this worksheet any more.");
        assertThat(field(alexandra)).hasValue("typed-after-the-end");
        assertThat(Records.answers("typed-after-the-end")).isZero();
        alexandra.press("Show what is kept").sees("typed-before-the-end").sees("You had not sent this");
        assertThat(Records.answers("typed-before-the-end")).isEqualTo(1);
    }

    @Test
    @Order(4)
    void neither_sees_any_words_of_the_other_also_not_on_a_page_that_stood_open() {
        assertThat(kai.page().getByText(HERS)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(45_000));
        kai.sees("Only you and Dr. Nováková can read this.");
        kai.open("/worksheet/" + Records.worksheetOf(KAI, "impact-letter")).sees("From the work as a couple");
        kai.seesNothingOf(HERS).seesNothingOf("Alexandra");
    }

    @Test
    @Order(5)
    void both_find_the_same_sentence_and_their_own_work_at_home() {
        String his = ended(kai.open("/home"));
        assertThat(ended(alexandra.open("/home"))).isEqualTo(his).contains("Dr. Nováková");
        kai.sees("From before").follow("Impact letter").sees("From the work as a couple, which has ended.");
        kai.open("/agreement").sees(ENDED);
        kai.open("/check-in").sees(ENDED);
    }

    @Test
    @Order(6)
    void the_counselor_reads_the_record_and_changes_nothing() {
        for (String act : new String[] {"Assign", "Start plan", "Change policy", "Separate this couple"}) {
            assertThat(hana.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(act)))
                    .hasCount(0);
        }
        hanasOtherTab.tick("Needs and triggers").dialogPress("Assign").sees(ENDED);
        hana.open("/review/" + Records.worksheetOf(KAI, "impact-letter"))
                .sees("this record is closed")
                .sees(HERS);
        assertThat(hana.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send to")))
                .hasCount(0);
        hana.open("/caseload").sees("Closed").follow("Alexandra & Kai").sees("this record is closed");
    }

    @Test
    @Order(7)
    void she_goes_on_with_one_of_them_in_a_case_that_knows_nothing_of_the_other() {
        hana.press("Begin with Kai")
                .sees("The other partner sees no sign of it.")
                .confirm("Begin");
        hana.follow("Go to the case of Kai").sees("Individual care").sees("Kai has not signed yet");
        assertThat(hana.page().locator("#main").innerText()).doesNotContain("Alexandra");
        try (Visitor again = Visitor.on(Screen.PHONE)) {
            again.signIn(KAI, stack.password(Role.CLIENT)).sees("What you say here stays here");
            again.press("Read: What you say here stays here").sees("This is your own place.");
            again.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("I have read this"))
                    .check();
            again.press("I agree").sees("From before").sees("Impact letter");
            assertThat(again.everything()).doesNotContain("Alexandra");
        }
        assertThat(ended(alexandra.open("/home"))).contains(ENDED);
    }

    private static Locator field(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.TEXTBOX).first();
    }

    private static String ended(Visitor visitor) {
        visitor.sees(ENDED);
        return visitor.page().locator(".hf-nothing").innerText();
    }
}
