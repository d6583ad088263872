package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A worksheet that was there before, sent, given back with a note under an answer, sent anew, and compared. */
@Tag("browser")
class SentBeforeTest {

    private static final String NEED = "How would you say the first one in your own words?";
    private static final String HELPS = "What helps you to feel steady again?";
    private static final String NOTE = "To Mei, about this answer";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_WIDTH = 1440;
    private static final int DESK_HEIGHT = 900;

    private final TestStack stack = TestStack.shared();

    @Test
    void what_was_sent_before_is_there_for_those_who_may_read_it() {
        try (Visitor counselor = Visitor.on(Screen.LAPTOP);
                Visitor mei = Visitor.on(Screen.LAPTOP);
                Visitor oskar = Visitor.on(Screen.LAPTOP)) {
            counselor.signIn("mateo@holdfast.example", stack.password(Role.COUNSELOR));
            counselor.open("/caseload").follow("Mei & Oskar").sees("Mei");
            counselor
                    .press("Assign")
                    .tick("Needs and triggers")
                    .confirm("Assign")
                    .sees("With Mei and Oskar now");

            String sheet = meiWrites(mei);
            theCounselorGivesItBack(counselor, sheet);
            meiWritesAnew(mei);
            oskarSends(oskar);
            theCounselorReadsBoth(counselor, sheet);
            whatOskarSees(oskar);
            mei.open("/opened").sees("opened your “Needs and triggers");
        }
    }

    private String meiWrites(Visitor mei) {
        mei.signIn("mei.chen@holdfast.example", stack.password(Role.CLIENT));
        mei.press("Start: Needs and triggers").sees("Which needs feel closest");
        mei.page().waitForURL("**/worksheet/**");
        Locator last = mei.page().locator(".hf-later:visible").first();
        assertThat(last).containsText("Last time, ");
        assertThat(last.locator(".hf-read")).hasCount(0);
        last.locator("summary").click();
        assertThat(last.locator(".hf-read")).isVisible();
        Axe.sound(mei);
        looks(mei, "before-writing");
        assertThat(mei.field(NEED)).hasValue("");
        mei.press("It fits as it is").sees("Kept in this order.");
        mei.write(NEED, "mei-first need").write(HELPS, "mei-helps").choose("8");
        mei.press("Look it over").sees("It is kept as you send it.");
        looks(mei, "before-last-look");
        mei.press("Send to").sees("What you have sent");
        return mei.page().url().replaceFirst(".*/worksheet/([^?]*).*", "$1");
    }

    private static void theCounselorGivesItBack(Visitor counselor, String sheet) {
        counselor.open("/review/" + sheet).sees("mei-first need").sees("Last time, ");
        Locator question =
                counselor.page().locator(".hf-question").filter(new Locator.FilterOptions().setHasText(NEED));
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Write about this answer"))
                .first()
                .click();
        counselor.write(NOTE, "note-under-an-answer").press("Send this note").sees("Sent to Mei today");
        Axe.sound(counselor);
        looks(counselor, "review-last-time");
        counselor
                .press("Give back to Mei")
                .write("What to look at again", "say-more")
                .confirm("Give back");
        counselor.sees("Given back to Mei").sees("Sent before").seesNothingOf("mei-first need");
        openVersion(counselor);
        counselor.sees("mei-first need").seesNothingOf("Changed since");
    }

    private static void meiWritesAnew(Visitor mei) {
        mei.open("/").press("Look again: Needs and triggers");
        mei.sees("say-more").sees("note-under-an-answer").sees("You and").sees("can still read what you had sent");
        Axe.sound(mei);
        looks(mei, "before-returned");
        mei.write(NEED, "mei-second need");
        Awhile.until(() -> Records.answers("mei-second need") == 1, "the second words are kept");
        mei.press("Look it over").press("Send to").sees("What you have sent");
        openVersion(mei);
        mei.sees("mei-first need").sees("gave this back to you");
        Axe.sound(mei);
        looks(mei, "before-own");
    }

    private void oskarSends(Visitor oskar) {
        oskar.signIn("oskar.wisniewski@holdfast.example", stack.password(Role.CLIENT));
        oskar.press("Start: Needs and triggers").sees("Which needs feel closest");
        oskar.page().waitForURL("**/worksheet/**");
        oskar.press("It fits as it is").sees("Kept in this order.");
        oskar.write(NEED, "oskar-need").write(HELPS, "oskar-helps").choose("5");
        oskar.press("Look it over").press("Send to").sees("What you have sent");
    }

    private static void theCounselorReadsBoth(Visitor counselor, String sheet) {
        counselor.open("/review/" + sheet).sees("mei-second need").sees("oskar-need");
        openVersion(counselor);
        counselor.sees("mei-first need").sees("Changed since").sees("The same now");
        Axe.sound(counselor);
        looks(counselor, "review-versions");
        counselor.follow("Compare side by side").sees("Oskar is 3 below Mei");
        counselor.page().waitForURL("**view=compare");
        counselor.seesNothingOf("Last time, ");
        counselor.page().reload();
        counselor.sees("Oskar is 3 below Mei");
        Axe.sound(counselor);
        looks(counselor, "review-compare");
        counselor.follow("Show everything about each").sees("Last time, ");
    }

    private static void whatOskarSees(Visitor oskar) {
        oskar.page().reload();
        Assertions.assertThat(oskar.sees("What you have sent").everything())
                .doesNotContain("mei-", "say-more", "note-under-an-answer");
        Assertions.assertThat(oskar.page().locator(".hf-before .hf-later").count())
                .isEqualTo(1);
    }

    private static void openVersion(Visitor person) {
        person.page()
                .locator(".hf-before .hf-later summary", new Page.LocatorOptions().setHasText("Sent today"))
                .first()
                .click();
    }

    /** On a phone and at a desk, by day and at night; nothing reaches beyond the screen. */
    private static void looks(Visitor person, String name) {
        for (boolean phone : new boolean[] {true, false}) {
            person.page().setViewportSize(phone ? PHONE_WIDTH : DESK_WIDTH, phone ? PHONE_HEIGHT : DESK_HEIGHT);
            Object beyond = person.page().evaluate("() => document.documentElement.scrollWidth - innerWidth");
            Assertions.assertThat(((Number) beyond).intValue()).as(name).isNotPositive();
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                person.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(
                                        "target",
                                        "screens",
                                        name + (phone ? "-phone" : "-desk") + "-"
                                                + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
            }
        }
    }
}
