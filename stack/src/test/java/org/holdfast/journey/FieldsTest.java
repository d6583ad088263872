package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A log with entries on a phone, and a table row by row with nothing but the keyboard. */
@Tag("browser")
class FieldsTest {

    private static final String PRIYA = "priya.raghunathan@holdfast.example";
    private static final String LOG = "Boundary log";
    private static final String TABLE = "What is mine, yours and ours";
    private static final int ROWS = 20;

    private final TestStack stack = TestStack.shared();

    @Test
    void a_log_and_a_table_are_filled_in_on_a_phone_and_read_as_words() {
        try (Visitor counselor = Visitor.on(Screen.LAPTOP);
                Visitor priya = Visitor.on(Screen.PHONE)) {
            counselor.signIn("abena@holdfast.example", stack.password(Role.COUNSELOR));
            assign(counselor, LOG);
            assign(counselor, TABLE);
            priya.signIn(PRIYA, stack.password(Role.CLIENT)).sees("Priya");
            log(priya);
            table(priya);

            counselor.open("/review/" + Records.worksheetOf(PRIYA, "boundary-log"));
            counselor.sees("Entry 2").sees("Kept in part").sees("2026").seesNothingOf("{\"");
            Axe.sound(counselor);
            counselor.open("/review/" + Records.worksheetOf(PRIYA, "mine-yours-ours"));
            counselor.sees("Which friends I see").sees("Both of us").seesNothingOf("{\"");
            Axe.sound(counselor);
        }
    }

    private static void assign(Visitor counselor, String worksheet) {
        counselor.open("/caseload").follow("Priya & Tom").sees("Priya");
        counselor.press("Assign").tick(worksheet).confirm("Assign");
        counselor.sees("With Priya");
    }

    private static void log(Visitor priya) {
        priya.open("/worksheet/" + Records.worksheetOf(PRIYA, "boundary-log"));
        priya.write("Which boundary", "No phones at dinner").press("Next").sees("When did it come up?");
        entry(priya, 0, "30/10/2026", "Kept");
        priya.press("Add another").sees("Entry 2");
        entry(priya, 1, "31/10/2026", "Kept in part");
        Axe.sound(priya);
        priya.press("Next").sees("What would you like to do with it next?");
        priya.page().locator(".hf-stop-current input[type=radio]").first().check();
        Axe.sound(priya);
        priya.press("Next")
                .press("Next")
                .sees("One last look")
                .sees("31 October 2026")
                .sees("Kept in part");
        Axe.sound(priya);
        priya.press("Send to Dr. Osei").sees("Sent. Dr. Osei will read it.").sees("Entry 2");
        Axe.sound(priya);
    }

    private static void entry(Visitor priya, int at, String day, String how) {
        Locator entry = priya.page().locator(".hf-entry").nth(at);
        entry.locator("vaadin-date-picker input").fill(day);
        entry.locator("vaadin-date-picker input").press("Enter");
        entry.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(how).setExact(true))
                .check();
    }

    /** Row after row, with Tab, Space and Enter. */
    private static void table(Visitor priya) {
        Page page = priya.page();
        page.setViewportSize(320, 640);
        priya.open("/worksheet/" + Records.worksheetOf(PRIYA, "mine-yours-ours"))
                .sees("Which friends I see");
        assertThat(page.locator(".hf-row-of-choices:visible")).hasCount(1);
        page.locator(".hf-row-of-choices:visible input").first().focus();
        for (int row = 0;
                row < ROWS && page.locator(".hf-row-of-choices:visible").count() == 1;
                row++) {
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".hf-row-of-choices:visible input").nth(1)).isChecked();
            String place = page.locator(".hf-row-place").innerText();
            next(page);
            assertThat(page.locator(".hf-row-place:visible").filter(new Locator.FilterOptions().setHasText(place)))
                    .hasCount(0);
        }
        Axe.sound(priya);
        priya.open("/worksheet/" + Records.worksheetOf(PRIYA, "mine-yours-ours") + "?at=review");
        priya.sees("One last look").sees("Both of us");
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        Axe.sound(priya);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Send")))
                .press("Enter");
        priya.sees("Sent. Dr. Osei will read it.");
    }

    /** Goes on by keyboard alone: Tab until the button has the focus. */
    private static void next(Page page) {
        for (int tab = 0; tab < ROWS; tab++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("() => document.activeElement.innerText?.trim() === 'Next'")) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("Next is not reached by Tab");
    }
}
