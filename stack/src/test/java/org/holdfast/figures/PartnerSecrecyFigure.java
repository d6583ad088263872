package org.holdfast.figures;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium;
import org.holdfast.stack.TestStack;
import org.jspecify.annotations.Nullable;

/**
 * One partner writes words that occur nowhere else; the other goes everywhere and everything that reaches their browser is
 * searched for them: pages, raw messages of the views, pushes, static files, and the mailbox.
 */
final class PartnerSecrecyFigure implements Figure {

    private static final Pattern BEGIN = Pattern.compile("^(Start|Go on): (?!Weekly)");
    private static final List<String> PLACES = List.of(
            "/",
            "/home",
            "/check-in",
            "/worksheet",
            "/agreement",
            "/opened",
            "/audit",
            "/caseload",
            "/people",
            "/review",
            "/couple",
            "/health/ready");

    @Override
    public int promise() {
        return 3;
    }

    @Override
    public Finding take(Scale scale) {
        TestStack stack = TestStack.shared();
        List<String> canaries = new ArrayList<>();
        String sheet;
        try (BrowserContext writer = person()) {
            Page page = signIn(writer, stack, "maya.lindqvist@holdfast.example", Role.CLIENT);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BEGIN))
                    .first()
                    .click();
            page.waitForURL("**/worksheet/**");
            sheet = page.url()
                    .replaceFirst("\\?.*", "")
                    .substring(stack.baseUrl().length());
            canaries.addAll(fillIn(page));
        }
        Everything seen = new Everything(canaries);
        try (BrowserContext partner = person()) {
            seen.listenTo(partner);
            Page page = signIn(partner, stack, "jonas.abara@holdfast.example", Role.CLIENT);
            int wanted = scale.of(300, 10_000);
            while (seen.responses() < wanted) {
                goEverywhere(page, stack, sheet, seen);
            }
            seen.look(page.request().get(stack.mailboxUrl()).text());
        }
        return new Finding(
                canaries.size() + " private answers, " + seen.responses() + " responses to the partner, " + seen.found()
                        + " with a word of them",
                canaries.size() >= 3 && seen.found() == 0);
    }

    private static BrowserContext person() {
        return Chromium.shared().person(Chromium.Screen.LAPTOP, ColorScheme.LIGHT);
    }

    private static Page signIn(BrowserContext context, TestStack stack, String email, Role role) {
        Page page = context.newPage();
        page.navigate(stack.baseUrl());
        page.getByLabel("Email").fill(email);
        page.locator("input[type=password]").first().fill(stack.password(role));
        page.locator("[type=submit]").click();
        page.waitForURL(url -> url.startsWith(stack.baseUrl()) && !url.contains("code="));
        page.locator("#main").waitFor();
        return page;
    }

    /** A word of its own into every field that takes words, each waited for until it is kept. */
    private static List<String> fillIn(Page page) {
        List<String> canaries = new ArrayList<>();
        Locator fields = page.getByRole(AriaRole.TEXTBOX);
        fields.first().waitFor();
        for (int field = 0; field < fields.count(); field++) {
            String canary = "zq" + UUID.randomUUID().toString().replace("-", "");
            fields.nth(field).fill(canary);
            fields.nth(field).blur();
            canaries.add(canary);
        }
        page.getByText(Pattern.compile("Saved (today )?\\d")).first().waitFor();
        page.waitForTimeout(2_000);
        return canaries;
    }

    private static void goEverywhere(Page page, TestStack stack, String sheet, Everything seen) {
        go(page, stack.baseUrl() + sheet, seen);
        for (String place : PLACES) {
            go(page, stack.baseUrl() + place, seen);
            go(page, stack.baseUrl() + place + "/" + UUID.randomUUID(), seen);
        }
    }

    private static void go(Page page, String address, Everything seen) {
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        seen.read();
    }

    /** All that reached a browser, searched as it comes. */
    private static final class Everything {
        private final List<String> canaries;
        private final List<Request> arrived = new ArrayList<>();
        private int responses;
        private int found;

        Everything(List<String> canaries) {
            this.canaries = canaries;
        }

        void listenTo(BrowserContext context) {
            context.onRequestFinished(arrived::add);
            context.onPage(page -> page.onWebSocket(socket -> socket.onFrameReceived(frame -> look(frame.text()))));
        }

        /** Reads what arrived since; asking for a body while it is announced would wait for ever. */
        void read() {
            List<Request> fresh = List.copyOf(arrived);
            arrived.clear();
            for (Request request : fresh) {
                Response response = request.response();
                if (response != null && response.status() / 100 != 3) {
                    try {
                        look(response.text());
                    } catch (PlaywrightException gone) {
                        // The browser has let go of the body: what was not read is not counted
                    }
                }
            }
        }

        void look(@Nullable String body) {
            responses++;
            if (body != null && canaries.stream().anyMatch(body::contains)) {
                found++;
            }
        }

        int responses() {
            return responses;
        }

        int found() {
            return found;
        }
    }
}
