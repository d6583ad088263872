package org.holdfast.figures;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium;
import org.holdfast.stack.TestStack;

/** A browser in which people of the practice sign in and out. */
final class Guest implements AutoCloseable {

    private static final Pattern BEGIN = Pattern.compile("^(Start|Go on): (?!Weekly)");

    private final TestStack stack = TestStack.shared();
    private final BrowserContext browser = Chromium.shared().person(Chromium.Screen.LAPTOP, ColorScheme.LIGHT);
    private final Page page = browser.newPage();

    static Guest client(String name) {
        return new Guest().signIn(name, Role.CLIENT);
    }

    Guest signIn(String name, Role role) {
        page.navigate(stack.baseUrl());
        page.getByLabel("Email").fill(name + "@holdfast.example");
        page.locator("input[type=password]").first().fill(stack.password(role));
        page.locator("[type=submit]").click();
        page.waitForURL(url -> url.startsWith(stack.baseUrl()) && !url.contains("code="));
        page.locator("#main").waitFor();
        return this;
    }

    void signOut() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();
        page.waitForURL("**/signed-out**");
    }

    Guest open(String path) {
        page.navigate(stack.baseUrl() + path);
        return this;
    }

    /** Opens a worksheet to be written, and says where it is. */
    String openWorksheet() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BEGIN))
                .first()
                .click();
        page.waitForURL("**/worksheet/**");
        firstField().waitFor();
        return page.url().replaceFirst("\\?.*", "").substring(stack.baseUrl().length());
    }

    Locator firstField() {
        return page.getByRole(AriaRole.TEXTBOX).first();
    }

    /** Whether the door asks for a password when this browser comes to it. */
    boolean isAskedToSignIn() {
        page.navigate(stack.baseUrl() + "/home");
        return page.locator("input[type=password]").isVisible();
    }

    /** Our cookie, as a request carries it. */
    String cookie() {
        return browser.cookies(stack.baseUrl()).stream()
                .filter(cookie -> cookie.name.equals("session"))
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElse("");
    }

    BrowserContext browser() {
        return browser;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        // First away, so that no message of the page is held while it closes
        page.navigate("about:blank");
        browser.close();
    }
}
