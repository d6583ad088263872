package org.holdfast.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.holdfast.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("browser")
class SignInPageTest {
    private final TestStack stack = TestStack.shared();

    @Test
    void opening_the_product_leads_to_keycloaks_sign_in_page_and_back() {
        try (BrowserContext person = Chromium.shared().person(Chromium.Screen.PHONE, ColorScheme.LIGHT)) {
            Page page = person.newPage();
            page.navigate(stack.baseUrl());
            assertThat(page.url()).startsWith(stack.keycloakUrl() + "/realms/holdfast/");
            assertThat(page.title()).isEqualTo("Sign in");

            page.getByLabel("Email").fill("maya.lindqvist@holdfast.example");
            page.locator("input[type=password]").fill(stack.password(Role.CLIENT));
            page.locator("[type=submit]").click();
            page.waitForURL(url -> url.startsWith(stack.baseUrl()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void the_sign_in_page_can_be_used_by_everyone(ColorScheme scheme) {
        try (BrowserContext person = Chromium.shared().person(Chromium.Screen.LAPTOP, scheme)) {
            Page page = person.newPage();
            page.navigate(stack.baseUrl());
            page.waitForSelector("input[type=password]");
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .isEmpty();
        }
    }
}
