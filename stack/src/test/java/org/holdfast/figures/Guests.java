package org.holdfast.figures;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium;
import org.holdfast.stack.TestStack;

/** People with browsers of their own. */
final class Guests {

    private Guests() {}

    static BrowserContext context() {
        return Chromium.shared().person(Chromium.Screen.LAPTOP, ColorScheme.LIGHT);
    }

    static Page signIn(BrowserContext context, TestStack stack, String email, Role role) {
        Page page = context.newPage();
        page.navigate(stack.baseUrl());
        page.getByLabel("Email").fill(email);
        page.locator("input[type=password]").first().fill(stack.password(role));
        page.locator("[type=submit]").click();
        page.waitForURL(url -> url.startsWith(stack.baseUrl()) && !url.contains("code="));
        page.locator("#main").waitFor();
        return page;
    }
}
