package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A session ends in the middle of a sentence: the page says so, keeps the words in sight, and leads back. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionEndTest {

    private static final String EMAIL = "elif.demirtas@holdfast.example";
    private static final String QUESTIONS = "Object.keys(localStorage).concat(Object.keys(sessionStorage))"
            + ".map(key => (localStorage.getItem(key) ?? '') + (sessionStorage.getItem(key) ?? '')).join(' ')";

    private final TestStack stack = TestStack.shared();
    private final Visitor elif = Visitor.on(Screen.LAPTOP);

    @AfterAll
    void leave() {
        elif.photograph("session-end");
        elif.close();
    }

    @Test
    void the_words_stay_in_sight_and_signing_in_leads_back_to_the_worksheet() {
        elif.signIn(EMAIL, stack.password(Role.CLIENT)).press("Start: Repair and apology builder");
        elif.page().getByRole(AriaRole.TEXTBOX).first().fill("kept-before-the-end");
        Awhile.until(() -> Records.answers("kept-before-the-end") == 1, "the first words are kept");
        elif.page().waitForURL("**/worksheet/**");
        String worksheet = elif.page().url();

        elif.forgetsWhoSheIs();
        elif.page().getByRole(AriaRole.TEXTBOX).first().fill("kept-before-the-end and after");
        elif.sees("You have been signed out for your safety").sees("Everything up to the last “Saved” is kept.");
        assertThat(elif.page().getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(elif.page().getByRole(AriaRole.TEXTBOX).first()).hasValue("kept-before-the-end and after");
        assertThat((String) elif.page().evaluate(QUESTIONS)).doesNotContain("kept-before");

        elif.page().getByText("You have been signed out for your safety").click();
        elif.enter(EMAIL, stack.password(Role.CLIENT));
        elif.page().waitForURL(worksheet);
        assertThat(elif.page().getByRole(AriaRole.TEXTBOX).first()).hasValue("kept-before-the-end");
    }
}
