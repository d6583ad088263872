package org.holdfast.figures;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.Role;
import org.holdfast.shared.AssignmentId;
import org.holdfast.stack.TestStack;
import org.jspecify.annotations.Nullable;

/**
 * One partner writes, and is written to and about, words that occur nowhere else; the other goes everywhere, and everything that
 * reaches their browser is searched for them: pages, raw messages of the views, pushes, static files,
 * the files that can be saved, and the mailbox.
 *
 * <p>Once more when a couple has separated, and the writer goes on alone: then nothing at all is for the other.
 */
final class PartnerSecrecyFigure implements Figure {

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
            "/emergency",
            "/emergencies",
            "/before",
            "/health/ready");
    private static final List<String> OF_A_SHEET = List.of(
            "/worksheet", "/review", "/before", "/covered/supervision/worksheet", "/covered/emergency/worksheet");
    private static final int TABS = 8;
    private static final Page.NavigateOptions COMMITTED =
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
    private static final List<String> OF_THE_COUPLE = List.of("/couple", "/covered/supervision", "/covered/emergency");

    @Override
    public int promise() {
        return 3;
    }

    @Override
    public Finding take(Scale scale) {
        TestStack stack = TestStack.shared();
        try (Node node = new Node(stack.database(), stack.keys())) {
            PrivateLetters together = PrivateLetters.between(node, "abena", "maya.lindqvist", "jonas.abara");
            together.cover();
            Everything before = crawl(stack, "jonas.abara", together, scale.of(300, 10_000));
            PrivateLetters apart = PrivateLetters.between(node, "mateo", "ana.villanueva", "luis.fuentes");
            apart.cover();
            apart.separate();
            Everything since = crawl(stack, "luis.fuentes", apart, scale.of(300, 5_000));
            return new Finding(
                    before.said(
                                    "in drafts, sent, given back, taken back, planned, opened, asked in supervision and in an emergency")
                            + "; " + since.said("of one whose couple has separated"),
                    before.holds() && since.holds());
        }
    }

    private static Everything crawl(TestStack stack, String partner, PrivateLetters letters, int wanted) {
        Everything seen = new Everything(letters);
        try (BrowserContext context = Guests.context()) {
            seen.listenTo(context);
            List<Page> tabs = new ArrayList<>();
            tabs.add(Guests.signIn(context, stack, partner + "@holdfast.example", Role.CLIENT));
            while (tabs.size() < TABS) {
                tabs.add(context.newPage());
            }
            while (seen.responses() < wanted) {
                goEverywhere(tabs, stack, letters, seen);
            }
            seen.look(tabs.getFirst().request().get(stack.mailboxUrl()).text());
        }
        return seen;
    }

    /** Some tabs at a time: each waits until nothing more comes, and they may as well wait together. */
    private static void goEverywhere(List<Page> tabs, TestStack stack, PrivateLetters letters, Everything seen) {
        List<String> places = places(letters);
        for (int first = 0; first < places.size(); first += tabs.size()) {
            int some = Math.min(tabs.size(), places.size() - first);
            for (int tab = 0; tab < some; tab++) {
                tabs.get(tab).navigate(stack.baseUrl() + places.get(first + tab), COMMITTED);
            }
            tabs.subList(0, some).forEach(tab -> tab.waitForLoadState(LoadState.NETWORKIDLE));
            seen.read();
            tabs.subList(0, some).stream().flatMap(Copies::of).map(Copies::text).forEach(seen::lookIntoFile);
        }
    }

    private static List<String> places(PrivateLetters letters) {
        List<String> places = new ArrayList<>();
        for (AssignmentId sheet : letters.sheets()) {
            OF_A_SHEET.forEach(place -> places.add(place + "/" + sheet.value()));
            places.add("/worksheet/" + sheet.value() + "?at=review");
        }
        OF_THE_COUPLE.forEach(place -> places.add(place + "/" + letters.couple().value()));
        for (String place : PLACES) {
            places.add(place);
            places.add(place + "/" + UUID.randomUUID());
        }
        return places;
    }

    /** All that reached a browser, searched as it comes. */
    private static final class Everything {
        private final PrivateLetters letters;
        private final Set<String> opened = new HashSet<>();
        private final Set<String> keptByBrowser = new HashSet<>();
        private final List<Request> arrived = new ArrayList<>();
        private int responses;
        private int found;
        private int files;

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
                if (response != null && response.status() / 100 != 3 && isNew(response)) {
                    try {
                        look(response.text());
                    } catch (PlaywrightException gone) {
                        // The browser has let go of the body: what was not read is not counted
                    }
                }
            }
        }

        /** What a browser keeps of itself, it asks for once; the next page has it from there, the same as it was. */
        private boolean isNew(Response response) {
            boolean kept = !response.headers()
                    .getOrDefault("cache-control", "no-store")
                    .contains("no-store");
            return !kept || keptByBrowser.add(response.url());
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

        void lookIntoFile(String text) {
            files++;
            look(text);
        }

        int responses() {
            return responses;
        }

        String said(String which) {
            return "%d private texts %s; %d responses to the partner, %d of them files, %d with a word of them, %d of %d texts meant for them seen"
                    .formatted(
                            letters.secret().size(),
                            which,
                            responses,
                            files,
                            found,
                            opened.size(),
                            letters.opened().size());
        }

        boolean holds() {
            return !letters.secret().isEmpty()
                    && !letters.opened().isEmpty()
                    && files > 0
                    && found == 0
                    && opened.size() == letters.opened().size();
        }
    }
}
