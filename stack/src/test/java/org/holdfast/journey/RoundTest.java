package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
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

/** The whole round with Ruth and Ben: assign, write apart, read, give back, open both, go on. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundTest {

    private static final String WORKSHEET = "Boundary 'I' statement builder";
    private static final String SITUATION = "Where and when does it happen?";
    private static final String HOLD = "If it happens again, what will you do to hold your boundary?";
    private static final String NOTE = "What would help you stay calm";
    private static final Pattern SAVED_AT = Pattern.compile("^Saved .*[0-9]{2}:[0-9]{2}$");
    private static final List<String> PARTS = List.of("I feel", "When", "Because", "What I would like");

    private final TestStack stack = TestStack.shared();
    private final Visitor counselor = Visitor.on(Screen.LAPTOP);
    private final Visitor phone = Visitor.on(Screen.PHONE);
    private final Visitor ruth = Visitor.on(Screen.LAPTOP);
    private final Visitor ben = Visitor.on(Screen.LAPTOP);

    @AfterAll
    void leave() {
        counselor.photograph("round-counselor");
        ruth.photograph("round-ruth");
        ben.photograph("round-ben");
        List.of(counselor, phone, ruth, ben).forEach(Visitor::close);
    }

    @Test
    @Order(1)
    void the_counselor_lands_on_her_own_caseload() {
        counselor.signIn("abena@holdfast.example", stack.password(Role.COUNSELOR));
        counselor.sees("Maya & Jonas").sees("Ruth & Ben").seesNothingOf("Ana & Luis");
    }

    @Test
    @Order(2)
    void she_starts_a_plan_and_assigns_a_worksheet_to_both() {
        counselor.follow("Ruth & Ben").sees("Ruth Adler & Ben Park");
        counselor.press("Start plan").sees("When not to start");
        counselor
                .page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("I have read this"))
                .check();
        counselor.page().locator("vaadin-select").click();
        counselor
                .page()
                .locator("vaadin-select-item")
                .getByText("3 · Boundaries")
                .click();
        counselor.confirm("Start plan").sees("Phase 3");

        counselor.press("Assign").tick(WORKSHEET);
        counselor.write("Note to go with it", "Write it in your own time.").confirm("Assign");
        counselor.sees("With Ruth and Ben now");
    }

    @Test
    @Order(3)
    void ruth_reads_who_will_see_an_answer_before_she_types_and_each_pause_is_kept() {
        phone.signIn("ruth.adler@holdfast.example", stack.password(Role.CLIENT));
        phone.sees(WORKSHEET).press("Start: " + WORKSHEET).sees("Only you and Dr. Osei");
        phone.write(SITUATION, "ruth-situation שלום 🌿");
        assertThat(phone.page().getByText(SAVED_AT).first()).isVisible();
        assertThat(Records.answers("ruth-situation שלום 🌿")).isEqualTo(1);
        phone.press("Next").sees("Which feelings come up");
        feel(phone);
        phone.press("Next").sees("Ben too, once Dr. Osei opens both").press("Next");
        phone.write(HOLD, "ruth-hold");
        kept("ruth-hold");
    }

    @Test
    @Order(4)
    void she_goes_on_at_another_device_and_no_tab_overwrites_the_other() {
        phone.page().close();
        ruth.signIn("ruth.adler@holdfast.example", stack.password(Role.CLIENT));
        ruth.press("Go on: " + WORKSHEET);
        assertThat(ruth.field(SITUATION)).hasValue("ruth-situation שלום 🌿");
        // The address follows the words by a moment
        ruth.page().waitForURL("**/worksheet/**");
        try (Visitor tab = ruth.anotherTab()) {
            tab.page().navigate(ruth.page().url());
            assertThat(tab.field(HOLD)).hasValue("ruth-hold");
            tab.write(HOLD, "ruth-hold from another tab");
            kept("ruth-hold from another tab");
        }
        ruth.write(HOLD, "ruth-hold from this tab").sees("There are two versions of this answer");
        ruth.sees("ruth-hold from another tab");
        assertThat(Records.answers("ruth-hold from another tab")).isEqualTo(1);
        ruth.press("Keep what I have here");
        kept("ruth-hold from this tab");
    }

    @Test
    @Order(5)
    void each_partner_finishes_alone_and_sends() {
        fill(ruth, "ruth");
        ruth.press("Look it over").sees("One last look").press("Send to Dr. Osei");
        ruth.sees("Sent. Dr. Osei will read it.");

        ben.signIn("ben.park@holdfast.example", stack.password(Role.CLIENT));
        ben.press("Start: " + WORKSHEET);
        ben.write(SITUATION, "ben-situation").write(HOLD, "ben-hold");
        fill(ben, "ben");
        assertThat(ben.everything()).doesNotContain("ruth-");
        ben.press("Look it over").sees("One last look").press("Send to Dr. Osei");
        ben.sees("Sent. Dr. Osei will read it.");
        assertThat(ben.everything()).doesNotContain("ruth-");
    }

    @Test
    @Order(6)
    void the_counselor_reads_both_and_keeps_her_two_kinds_of_note_apart() {
        counselor.open("/caseload").sees("ready for review");
        counselor.follow("Ruth & Ben").sees("both sent").follow(WORKSHEET);
        counselor
                .sees("ruth-hold from this tab")
                .sees("ben-hold")
                .sees("ruth-note")
                .sees("ben-note");
        counselor.write("Note to Ruth", "for-ruth-alone").press("Send to Ruth").sees("Sent to Ruth");
        counselor.page().getByLabel("Private note").first().fill("counselor-thought");
        assertThat(counselor.page().getByText(SAVED_AT).first()).isVisible();
    }

    @Test
    @Order(7)
    void she_gives_one_back_and_the_other_partner_learns_nothing() {
        String before = ben.open("/").sees("Sent").page().locator("#main").innerText();
        counselor
                .press("Give back to Ruth")
                .write("What to look at again", "reason-for-ruth")
                .confirm("Give back");
        counselor.sees("Given back to Ruth");
        assertThat(ben.open("/").sees("Sent").page().locator("#main").innerText())
                .isEqualTo(before);

        ruth.open("/").press("Look again: " + WORKSHEET).sees("reason-for-ruth").sees("for-ruth-alone");
        ruth.write(HOLD, "ruth-hold, said again");
        kept("ruth-hold, said again");
        ruth.press("Look it over").press("Send to Dr. Osei").sees("Sent. Dr. Osei will read it.");
    }

    @Test
    @Order(8)
    void both_see_what_was_meant_to_be_shared_once_she_opens_both() {
        counselor.page().reload();
        counselor.sees("ruth-hold, said again").press("Open both").sees("Ruth will see from Ben");
        counselor.confirm("Open both").sees("Both are open now.");

        ben.open("/").follow(WORKSHEET).sees("ruth-hold, said again").sees("ben-note");
        ruth.open("/").follow(WORKSHEET).sees("ben-hold").sees("for-ruth-alone");
        assertThat(ben.everything())
                .doesNotContain("ruth-note", "ruth-situation", "for-ruth-alone", "reason-for-ruth")
                .doesNotContain("counselor-thought");
        assertThat(ruth.everything()).doesNotContain("ben-note", "ben-situation", "counselor-thought");
    }

    @Test
    @Order(9)
    void the_step_is_done_and_the_phase_moves() {
        counselor.follow("Back to Ruth & Ben").follow("Plan").sees("Move on to phase 4");
        counselor.press("Move on to phase 4").write("Why move on now", "They say it kindly now.");
        counselor.confirm("Move on to phase 4").sees("Phase 4");
        counselor.open("/caseload").sees("4 Support");
        ruth.open("/").sees("Where we are");
        assertThat(ruth.page().locator("[aria-current=step]")).containsText("Support");
    }

    @Test
    @Order(10)
    void everyone_signs_out_here_and_at_keycloak() {
        for (Visitor person : List.of(counselor, ruth, ben)) {
            person.press("Sign out").sees("You are signed out");
            person.open("/");
            assertThat(person.page().locator("input[type=password]")).isVisible();
        }
    }

    private void fill(Visitor person, String whose) {
        feel(person);
        PARTS.forEach(part -> person.write(part, whose + "-" + PARTS.indexOf(part)));
        person.choose("7").choose("Yes").choose("At home").write(NOTE, whose + "-note");
        kept(whose + "-note");
    }

    private static void feel(Visitor person) {
        Locator feeling = person.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Lonely"))
                .first();
        feeling.check();
        assertThat(feeling).isChecked();
    }

    private static void kept(String words) {
        Awhile.until(() -> Records.answers(words) == 1, "'" + words + "' is kept");
    }
}
