package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.stack.Chromium;
import org.holdfast.stack.TestStack;

/** One person with a browser of their own, doing what people do: reading, pressing, typing. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");

    private final BrowserContext browser;
    private final TestStack stack;
    private final Page page;
    private final boolean tab;

    static {
        // A cold server on a busy machine takes its time with the first pages
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private Visitor(BrowserContext browser, TestStack stack, boolean tab) {
        this.browser = browser;
        this.stack = stack;
        this.page = browser.newPage();
        this.tab = tab;
    }

    static Visitor on(Chromium.Screen screen) {
        return new Visitor(Chromium.shared().person(screen, ColorScheme.LIGHT), TestStack.shared(), false);
    }

    /** Another tab of the same browser, so with the same sign-in. */
    Visitor anotherTab() {
        return new Visitor(browser, stack, true);
    }

    Page page() {
        return page;
    }

    /** The browser loses its cookies, ours and Keycloak's, as it does when a session has run out. */
    Visitor forgetsWhoSheIs() {
        browser.clearCookies();
        return this;
    }

    Visitor signIn(String email, String password) {
        page.navigate(stack.baseUrl());
        return enter(email, password);
    }

    /** Fills in Keycloak's form. */
    Visitor enter(String email, String password) {
        page.getByLabel("Email").fill(email);
        page.locator("input[type=password]").first().fill(password);
        page.locator("[type=submit]").click();
        page.waitForURL(url -> url.startsWith(stack.baseUrl()) && !url.contains("code="));
        return this;
    }

    Visitor open(String path) {
        page.navigate(stack.baseUrl() + path);
        return this;
    }

    /** Presses the button that begins with these words. */
    Visitor press(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginning(words)))
                .first()
                .click();
        return this;
    }

    /** Presses a button of the dialog that is open, and waits until it has closed. */
    Visitor confirm(String words) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(beginning(words)))
                .click();
        assertThat(dialog()).hasCount(0);
        return this;
    }

    /** Presses a button of the dialog that is open, which may stay. */
    Visitor dialogPress(String words) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(beginning(words)))
                .click();
        return this;
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Visitor follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(beginning(words)))
                .first()
                .click();
        return this;
    }

    private static Pattern beginning(String words) {
        return Pattern.compile("^" + literally(words));
    }

    /** Escaped one by one: the browser reads the pattern too, and knows no \\Q. */
    private static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    /** The field that answers this question. */
    Locator field(String question) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile(literally(question))));
    }

    Visitor write(String question, String words) {
        field(question).fill(words);
        return this;
    }

    /** Chooses by keyboard, as some people must. */
    Visitor choose(String label) {
        Locator radio = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(beginning(label)))
                .first();
        radio.focus();
        radio.press("Space");
        assertThat(radio).isChecked();
        return this;
    }

    /** Ticks by keyboard what is one of several. */
    Visitor tick(String label) {
        Locator box = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(beginning(label)))
                .first();
        box.focus();
        box.press("Space");
        assertThat(box).isChecked();
        return this;
    }

    /** Opens a list by its label, and takes one of what it offers. */
    Visitor take(String list, String offer) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(list))
                .first()
                .click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(offer).setVisible(true))
                .first()
                .click();
        return this;
    }

    /** Types into a field that offers, and takes what it offers then. */
    Visitor pick(String field, String words) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(beginning(field)))
                .fill(words);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(words).setVisible(true))
                .first()
                .click();
        return this;
    }

    Visitor sees(String words) {
        assertThat(page.getByText(words)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    /** Sees one of these, where screens of different width say it in different words. */
    Visitor seesOneOf(String... words) {
        String any = String.join("|", Stream.of(words).map(Visitor::literally).toList());
        assertThat(page.getByText(Pattern.compile(any))
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    Visitor seesNothingOf(String words) {
        assertThat(page.getByText(words)).hasCount(0);
        return this;
    }

    /** Everything the page holds, seen or not. */
    String everything() {
        return page.content();
    }

    Visitor photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        return this;
    }

    @Override
    public void close() {
        if (tab) {
            page.close();
        } else {
            browser.close();
        }
    }
}
