package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The counselor looks through the library, tries a worksheet out, and looks at one while she assigns. */
@Tag("browser")
class LibraryTest {

    private final TestStack stack = TestStack.shared();

    @Test
    void the_library_narrows_down_and_the_address_remembers_what_was_chosen() {
        try (Visitor counselor = counselor()) {
            counselor.follow("Library").sees("23 worksheets").sees("Impact letter");
            counselor
                    .take("Filled in by", "both on one sheet")
                    .sees("2 worksheets")
                    .sees("Open dialogue time");
            assertThat(cards(counselor)).hasCount(2);
            counselor.page().reload();
            counselor.sees("2 worksheets");
            assertThat(cards(counselor)).hasCount(2);
            counselor.write("Search worksheets", "zebra").sees("No worksheet fits");
            assertThat(counselor.page()).hasURL(Pattern.compile(".*[?]for=joint"));

            counselor.open("/library").sees("23 worksheets");
            assertThat(cards(counselor)).hasCount(23);
            counselor.write("Search worksheets", "perdon").sees("worksheet");
            counselor
                    .page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thinking about forgiveness"))
                    .waitFor();
            Axe.sound(counselor);
        }
    }

    @Test
    void a_worksheet_is_tried_out_as_a_client_has_it_and_nothing_is_kept() {
        try (Visitor counselor = counselor()) {
            counselor.open("/library").follow("Repair and apology builder").sees("Nothing you write here is kept");
            Locator first = counselor.page().getByRole(AriaRole.TEXTBOX).first();
            first.fill("tried-words");
            first.blur();
            counselor.page().reload();
            counselor.sees("Nothing you write here is kept");
            assertThat(counselor.page().getByRole(AriaRole.TEXTBOX).first()).hasValue("");
            Axe.sound(counselor);
            counselor.open("/library/no-such-worksheet").sees("There is nothing here");
        }
    }

    @Test
    void a_worksheet_is_saved_as_a_questionnaire_for_other_systems() throws IOException {
        try (Visitor counselor = counselor()) {
            counselor.open("/library/needs-and-triggers").sees("who will see each answer");
            Download saved = counselor
                    .page()
                    .waitForDownload(() -> counselor
                            .page()
                            .getByRole(
                                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Save as a FHIR Questionnaire"))
                            .click());
            Assertions.assertThat(saved.suggestedFilename()).isEqualTo("needs-and-triggers.v2.fhir.json");
            Assertions.assertThat(Files.readString(saved.path()))
                    .contains("\"resourceType\": \"Questionnaire\"", "urn:holdfast:worksheet:needs-and-triggers");
        }
    }

    @Test
    void while_assigning_the_library_narrows_down_and_opens_beside() {
        try (Visitor counselor = counselor()) {
            counselor.follow("Priya & Tom").press("Assign").sees("Impact letter");
            counselor.take("Takes", "at most 20 min").sees("21 worksheets").tick("Impact letter");
            Page beside = counselor
                    .page()
                    .waitForPopup(() -> counselor
                            .page()
                            .getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions().setName("See “Impact letter” as they will"))
                            .click());
            beside.getByText("Nothing you write here is kept").waitFor();
            beside.close();
            counselor.press("Not now");
        }
    }

    private Visitor counselor() {
        return Visitor.on(Screen.LAPTOP).signIn("abena@holdfast.example", stack.password(Role.COUNSELOR));
    }

    private static Locator cards(Visitor counselor) {
        return counselor.page().locator(".hf-shelf > li");
    }
}
