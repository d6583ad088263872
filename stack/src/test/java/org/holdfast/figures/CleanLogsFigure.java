package org.holdfast.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.access.Role;
import org.holdfast.stack.TestStack;

/**
 * A client, a counselor and an admin write words that occur nowhere else into everything that can be written in, while the
 * server traces all it does and much goes wrong. Then everything that any server has written is searched for them, as
 * plain letters, in base64 and as hexadecimal; escapes leave letters as they are.
 *
 * <p>One such word is the name of a trace, which the server logs itself: it has to be found.
 */
final class CleanLogsFigure implements Figure {

    private static final String STORED =
            "async () => JSON.stringify([document.title, location.href, document.cookie, {...localStorage},"
                    + " {...sessionStorage}, await indexedDB.databases(), window.caches ? await caches.keys() : []])";

    private final String mark = mark();
    private final AtomicInteger written = new AtomicInteger();

    @Override
    public int promise() {
        return 22;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        String control = mark();
        List<String> leaks = new ArrayList<>();
        try (Trace trace = new Trace(control)) {
            try (Guest client = Guest.client("daniel.reyes");
                    Guest counselor = new Guest().signIn("mateo", Role.COUNSELOR);
                    Guest admin = new Guest().signIn("admin", Role.ADMIN)) {
                Mishaps mishaps = new Mishaps(client.cookie(), counselor.cookie(), admin.cookie(), this::word);
                do {
                    mishaps.writeEverywhere();
                } while (written.get() < scale.of(0, 500));
                mishaps.goWrong();
                leaks.addAll(inBrowser(client, mishaps.worksheet()));
                leaks.addAll(inBrowser(counselor, mishaps.review()));
            }
            wrongSignIn();
        }
        long kept = Table.number("select (select count(*) from assignment where title like '" + mark
                + "%') + (select count(*) from account where given_name like '" + mark + "%')");
        long found = 0;
        long controls = 0;
        for (Path log : TestStack.shared().logs()) {
            byte[] bytes = Files.readAllBytes(log);
            long here = new Needle(mark).in(bytes);
            found += here;
            controls += new Needle(control).in(bytes);
            if (here > 0) {
                leaks.add(log.getFileName().toString());
            }
        }
        return new Finding(
                "%d marked texts written (%d of them names and titles, as they are in the database) while the server traced (%d kB), with errors forced: %d in %d logs, traces and browsers%s; the one that was logged on purpose %s"
                        .formatted(
                                written.get(),
                                kept,
                                Trace.length() / 1_000,
                                found,
                                TestStack.shared().logs().size() + 2,
                                leaks.isEmpty() ? "" : " " + leaks,
                                controls > 0 ? "was found" : "was not found"),
                found == 0 && leaks.isEmpty() && kept > 2 && controls > 0 && Trace.length() > 0);
    }

    private String word() {
        return mark + written.incrementAndGet();
    }

    /** What the browser keeps, and what it shows outside the page. */
    private List<String> inBrowser(Guest guest, String path) {
        guest.open(path);
        guest.firstField().fill(word());
        guest.page().waitForTimeout(1_500);
        String kept = String.valueOf(guest.page().evaluate(STORED));
        return kept.contains(mark) ? List.of("the browser at " + path.replaceFirst("[0-9a-f-]{36}", "…")) : List.of();
    }

    private void wrongSignIn() {
        try (Guest stranger = new Guest()) {
            stranger.open("/");
            stranger.page().getByLabel("Email").fill(word());
            stranger.page().locator("input[type=password]").first().fill(word());
            stranger.page().locator("[type=submit]").click();
            stranger.page().waitForTimeout(1_000);
        }
    }

    private static String mark() {
        return "zq" + UUID.randomUUID().toString().replace("-", "");
    }
}
