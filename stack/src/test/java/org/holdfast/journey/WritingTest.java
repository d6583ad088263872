package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A counselor writes worksheets of her own: from nothing, from a copy, by keyboard, in two tabs; and hands them out. */
@Tag("browser")
class WritingTest {

    private static final String QUESTIONNAIRE = """
            {"resourceType": "Questionnaire", "status": "active", "title": "A week", "item": [
              {"linkId": "1", "text": "How was your week?", "type": "text"},
              {"linkId": "2", "text": "A picture of it", "type": "attachment"}]}""";

    private final TestStack stack = TestStack.shared();

    @Test
    void a_worksheet_is_written_published_and_assigned_and_what_was_assigned_stays_as_it_was() {
        try (Visitor counselor = counselor()) {
            counselor.open("/library").press("Write a new worksheet").page().waitForURL("**/write/*");
            counselor.write("Title, in English", "A quiet evening").sees("Saved");
            counselor.write("What it is for, in English", "Plan one evening without screens.");
            counselor.tick("empathy").write("Title of the section, in English", "The evening");
            Axe.sound(counselor);
            counselor.page().locator("#write-section-0-add").click();
            counselor.write("Words of the item, in English", "Which evening would suit you?");
            counselor.sees("Nothing is missing.").sees("shown to everyone as");
            Axe.sound(counselor);
            counselor.page().reload();
            counselor.sees("Which evening would suit you?").press("Publish").dialogPress("Publish");
            counselor.sees("Published, edition 1");

            counselor.open("/library").sees("24 worksheets").sees("From this practice");
            counselor.follow("A quiet evening");
            counselor.open("/caseload").follow("Priya & Tom").press("Assign");
            counselor
                    .write("Search worksheets", "quiet evening")
                    .sees("1 worksheet")
                    .tick("A quiet evening");
            counselor.confirm("Assign");
        }
        try (Visitor priya =
                Visitor.on(Screen.PHONE).signIn("priya.raghunathan@holdfast.example", stack.password(Role.CLIENT))) {
            priya.open("/worksheet/" + Records.ownWorksheetOf("priya.raghunathan@holdfast.example"))
                    .sees("Which evening would suit you?");
            changeAndPublish();
            priya.page().reload();
            priya.sees("Which evening would suit you?").seesNothingOf("Which morning");
        }
    }

    private void changeAndPublish() {
        try (Visitor counselor = counselor()) {
            counselor.open("/library").follow("A quiet evening").press("Which evening would suit you?");
            counselor.write("Words of the item, in English", "Which morning would suit you?");
            counselor.sees("Changed since edition 1").press("Publish").dialogPress("Publish");
            counselor.sees("Published, edition 2");
            counselor.press("Put away").dialogPress("Put away");
            counselor.sees("Bring back");
            counselor.open("/library").sees("23 worksheets");
        }
    }

    @Test
    void a_copy_is_changed_by_keyboard_alone_and_every_step_can_be_taken_back() {
        try (Visitor counselor = counselor()) {
            counselor
                    .open("/library/needs-and-triggers")
                    .press("Make a copy to change")
                    .sees("Needs and triggers reflection (our copy)");
            Locator items = counselor.page().locator(".hf-write-open");
            String words = items.nth(2).textContent();
            items.nth(2).focus();
            items.nth(2).press("Alt+ArrowUp");
            assertThat(items.nth(1)).hasText(words);
            assertThat(items.nth(1)).isFocused();
            counselor.press("Undo");
            assertThat(items.nth(2)).hasText(words);
            counselor.press("Redo");
            assertThat(items.nth(1)).hasText(words);
            counselor.page().locator("#write-undo").press("Alt+z");
            assertThat(items.nth(2)).hasText(words);
        }
    }

    @Test
    void an_item_is_dragged_to_another_place() {
        try (Visitor counselor = counselor()) {
            counselor
                    .open("/library/impact-letter")
                    .press("Make a copy to change")
                    .sees("Impact letter (our copy)");
            Locator items = counselor.page().locator(".hf-write-open");
            String first = items.first().textContent();
            counselor
                    .page()
                    .locator(".hf-write-item")
                    .first()
                    .dragTo(counselor.page().locator(".hf-write-item").nth(2));
            assertThat(items.nth(1)).hasText(first);
        }
    }

    @Test
    void of_two_tabs_the_second_is_told_and_chooses() {
        try (Visitor counselor = counselor()) {
            counselor.open("/library").press("Write a new worksheet").page().waitForURL("**/write/*");
            counselor.write("Title, in English", "One tab").sees("Saved");
            assertThat(counselor.page().locator("h1")).hasText("One tab");
            try (Visitor tab = counselor.anotherTab()) {
                tab.open(counselor.page().url().substring(stack.baseUrl().length()));
                assertThat(tab.page().locator("h1")).hasText("One tab");
                tab.write("Title, in English", "Another tab");
                assertThat(tab.page().locator("h1")).hasText("Another tab");
                tab.sees("Saved");
                counselor.write("Title, in English", "Too late").sees("Not saved yet");
                counselor.press("Show the other version");
                assertThat(counselor.page().locator("h1")).hasText("Another tab");
                counselor.press("Undo");
                assertThat(counselor.page().locator("h1")).hasText("Too late");
                counselor.sees("Saved");
            }
        }
    }

    @Test
    void a_draft_is_nobody_elses_and_favourites_stay() {
        String draft;
        try (Visitor counselor = counselor()) {
            counselor.open("/library").press("Write a new worksheet").page().waitForURL("**/write/*");
            draft = counselor.page().url().substring(stack.baseUrl().length());
            counselor.open("/library");
            counselor.press("Keep at hand: Impact letter");
            assertThat(atHand(counselor)).hasAttribute("aria-pressed", "true");
            counselor.page().reload();
            assertThat(atHand(counselor)).hasAttribute("aria-pressed", "true");
            counselor.tick("Only those I keep at hand");
            assertThat(counselor.page().locator(".hf-shelf > li")).hasCount(1);
        }
        try (Visitor other =
                Visitor.on(Screen.LAPTOP).signIn("mateo@holdfast.example", stack.password(Role.COUNSELOR))) {
            other.open(draft).sees("There is nothing here");
            other.open("/library");
            assertThat(atHand(other)).hasAttribute("aria-pressed", "false");
        }
    }

    @Test
    void a_questionnaire_of_another_system_becomes_a_draft_and_what_is_lost_is_said() {
        try (Visitor counselor = counselor()) {
            counselor
                    .open("/library")
                    .press("Bring in a file")
                    .write("Or paste it here", "{\"resourceType\": \"Patient\"}");
            counselor.dialogPress("Read it").sees("Patient");
            counselor
                    .page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "q.json", "application/json", QUESTIONNAIRE.getBytes(StandardCharsets.UTF_8)));
            assertThat(counselor.field("Or paste it here")).hasValue(QUESTIONNAIRE);
            Axe.sound(counselor);
            counselor.dialogPress("Read it").sees("What did not come along").sees("No worksheet can ask for this");
            Axe.sound(counselor);
            counselor.dialogPress("Begin with the rest");
            counselor.page().waitForURL("**/write/*");
            counselor.sees("How was your week?");
        }
    }

    private static Locator atHand(Visitor counselor) {
        return counselor
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep at hand: Impact letter"));
    }

    private Visitor counselor() {
        return Visitor.on(Screen.LAPTOP).signIn("abena@holdfast.example", stack.password(Role.COUNSELOR));
    }
}
