package org.holdfast.figures;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.Role;
import org.holdfast.shared.AssignmentId;
import org.holdfast.stack.Chromium;
import org.holdfast.stack.TestStack;
import org.holdfast.stack.demo.Person;
import org.jspecify.annotations.Nullable;

/**
 * One partner writes, and is written to, words that occur nowhere else; the other goes everywhere, and everything that
 * reaches their browser is searched for them: pages, raw messages of the views, pushes, static files, and the mailbox.
 */
final class PartnerSecrecyFigure implements Figure {

    private static final String WRITER = "maya.lindqvist@holdfast.example";
    private static final String PARTNER = "jonas.abara@holdfast.example";

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
        PrivateLetters letters = letters(stack);
        Everything seen = new Everything(letters);
        try (BrowserContext partner = person()) {
            seen.listenTo(partner);
            Page page = signIn(partner, stack, PARTNER, Role.CLIENT);
            int wanted = scale.of(300, 10_000);
            while (seen.responses() < wanted) {
                goEverywhere(page, stack, letters, seen);
            }
            seen.look(page.request().get(stack.mailboxUrl()).text());
        }
        return new Finding(
                letters.secret().size() + " private texts in drafts, sent, given back and opened; " + seen.responses()
                        + " responses to the partner, " + seen.found() + " with a word of them, "
                        + seen.openedSeen() + " of " + letters.opened().size() + " opened texts seen",
                !letters.secret().isEmpty()
                        && seen.found() == 0
                        && seen.openedSeen() == letters.opened().size());
    }

    private static PrivateLetters letters(TestStack stack) {
        try (Node node = new Node(stack.database(), stack.keys())) {
            Person maya = person(stack, WRITER);
            PrivateLetters letters = new PrivateLetters(
                    node,
                    node.viewer(maya.counselor().orElseThrow().toString()),
                    node.viewer(maya.id().toString()),
                    node.viewer(person(stack, PARTNER).id().toString()));
            letters.write();
            return letters;
        }
    }

    private static Person person(TestStack stack, String email) {
        return stack.people().people().stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow();
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

    private static void goEverywhere(Page page, TestStack stack, PrivateLetters letters, Everything seen) {
        for (AssignmentId sheet : letters.sheets()) {
            go(page, stack.baseUrl() + "/worksheet/" + sheet.value(), seen);
            go(page, stack.baseUrl() + "/worksheet/" + sheet.value() + "?at=review", seen);
            go(page, stack.baseUrl() + "/review/" + sheet.value(), seen);
        }
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
        private final PrivateLetters letters;
        private final Set<String> opened = new HashSet<>();
        private final List<Request> arrived = new ArrayList<>();
        private int responses;
        private int found;

        Everything(PrivateLetters letters) {
            this.letters = letters;
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
            if (body == null) {
                return;
            }
            if (letters.secret().stream().anyMatch(body::contains)) {
                found++;
            }
            letters.opened().stream().filter(body::contains).forEach(opened::add);
        }

        int openedSeen() {
            return opened.size();
        }

        int responses() {
            return responses;
        }

        int found() {
            return found;
        }
    }
}
