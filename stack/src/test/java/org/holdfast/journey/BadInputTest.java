package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people do by mistake, or on purpose: each is told plainly, and nothing kept is lost. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private final TestStack stack = TestStack.shared();
    private final Visitor fatima = Visitor.on(Screen.LAPTOP)
            .signIn("fatima.alsayed@holdfast.example", TestStack.shared().password(Role.CLIENT));

    @AfterAll
    void leave() {
        fatima.photograph("bad-input");
        fatima.close();
    }

    @Test
    void an_unknown_id_and_another_couples_id_look_the_same() {
        String unknown = answerTo("/worksheet/" + UUID.randomUUID());
        String foreign = answerTo("/worksheet/" + Records.assignmentOf("priya.raghunathan@holdfast.example"));
        String mistyped = answerTo("/worksheet/nothing-like-an-id");
        assertThat(unknown).startsWith("404").contains("There is nothing here");
        assertThat(foreign).isEqualTo(unknown);
        assertThat(mistyped).isEqualTo(unknown);
    }

    @Test
    void the_counselors_and_the_admins_places_are_not_there_for_a_client() {
        String unknown = answerTo("/worksheet/" + UUID.randomUUID());
        assertThat(answerTo("/caseload")).isEqualTo(unknown);
        assertThat(answerTo("/people")).isEqualTo(unknown);
    }

    @Test
    void an_answer_of_a_hundred_kilobytes_is_refused_in_words_and_what_was_kept_stays() {
        fatima.open("/worksheet/" + Records.worksheetOf("fatima.alsayed@holdfast.example", "repair-and-apology"));
        fatima.page().getByRole(AriaRole.TEXTBOX).first().fill("kept before");
        Awhile.until(() -> Records.answers("kept before") == 1, "the first answer is kept");
        fatima.page().getByRole(AriaRole.TEXTBOX).first().fill("x".repeat(100_000));
        fatima.sees("That is 100000 characters; there is room for 20000.").sees("Not saved yet");
        assertThat(Records.answers("kept before")).isEqualTo(1);
    }

    @Test
    void the_last_words_are_kept_when_the_field_is_left_at_once() {
        fatima.open("/").press("Go on: Repair and apology builder");
        Locator fields = fatima.page().getByRole(AriaRole.TEXTBOX);
        for (int field = 0; field < 3; field++) {
            fields.nth(field).fill("left at once " + field);
        }
        fatima.press("Look it over").sees("One last look");
        for (int field = 0; field < 3; field++) {
            assertThat(Records.answers("left at once " + field)).isEqualTo(1);
            fatima.sees("left at once " + field);
        }
    }

    @Test
    void a_worksheet_sent_from_two_tabs_is_sent_once_and_both_say_so() {
        try (Visitor mei = Visitor.on(Screen.LAPTOP).signIn("mei.chen@holdfast.example", stack.password(Role.CLIENT))) {
            mei.press("Look again: Hearing").page().waitForURL("**at=**");
            mei.press("Look it over").sees("One last look");
            try (Visitor tab = mei.anotherTab()) {
                tab.page().navigate(mei.page().url());
                tab.sees("One last look");
                mei.press("Send to ").sees("Sent. ");
                tab.press("Send to ").sees("Sent. ");
            }
            assertThat(Records.sent("mei.chen@holdfast.example", "hearing-my-partners-boundaries"))
                    .isEqualTo(1);
        }
    }

    @Test
    void an_assignment_with_too_long_a_title_or_a_day_gone_by_is_refused_beside_its_field() {
        try (Visitor counselor =
                Visitor.on(Screen.LAPTOP).signIn("hana@holdfast.example", stack.password(Role.COUNSELOR))) {
            counselor.follow("Fatima & Yusuf").press("Assign").tick("Impact letter");
            counselor.write("Your own title", "t".repeat(121));
            counselor.page().getByLabel("Due").first().fill("01/01/2020");
            counselor.page().keyboard().press("Tab");
            counselor.sees("That day has passed.");
            counselor.dialogPress("Assign").sees("This has 121 characters; there is room for 120.");
            counselor.write("Your own title", "A letter of your own");
            counselor.dialogPress("Assign").sees("That day has passed.");
            assertThat(Records.assignments("A letter of your own")).isZero();
        }
    }

    @Test
    void a_title_typed_just_before_the_press_is_the_title() {
        try (Visitor counselor =
                Visitor.on(Screen.LAPTOP).signIn("hana@holdfast.example", stack.password(Role.COUNSELOR))) {
            counselor.follow("Fatima & Yusuf").press("Assign").tick("Impact letter");
            counselor.write("Your own title", "A title at the last moment").confirm("Assign");
            assertThat(Records.assignments("A title at the last moment")).isEqualTo(1);
        }
    }

    /** The status, and everything the page says. */
    private String answerTo(String path) {
        Response response = fatima.page().navigate(stack.baseUrl() + path);
        fatima.sees("There is nothing here");
        return response.status() + " " + fatima.page().locator("#main").innerText();
    }
}
