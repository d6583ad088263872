package org.holdfast.figures;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.access.Role;
import org.holdfast.stack.TestStack;

/**
 * With one minute for the idle time: a page whose heartbeat never rests, and which shows what the other partner types all
 * the while, is signed out all the same, after it asked; a person who types stays, though nothing of it is sent.
 */
final class IdleFigure implements Figure {

    private static final int IDLE_SECONDS = 60;
    private static final int HEARTBEAT_SECONDS = 60;
    /** For the page that one signs in to, and the one that is opened after it. */
    private static final String BEAT = "setInterval(() => [0, 1].forEach("
            + "page => fetch('/?v-r=heartbeat&v-uiId=' + page, {method: 'POST'})), 3000)";

    private final AtomicInteger beats = new AtomicInteger();
    private final Set<String> followed = new HashSet<>();
    private boolean asked;
    private boolean typistStayed;
    private boolean reopened;
    private long seconds;

    @Override
    public int promise() {
        return 7;
    }

    @Override
    public Finding take(Scale scale) {
        TestStack.shared().outages().withSettings(Map.of("HOLDFAST_SESSION_MINUTES", "1"), this::measure);
        return new Finding(
                "idle time " + IDLE_SECONDS + " s, " + beats + " heartbeats answered, "
                        + followed.size() + " times other words by the partner: "
                        + (asked ? "asked, then " : "not asked, ")
                        + "signed out after " + seconds + " s" + (reopened ? ", and open again" : "") + "; who typed "
                        + (typistStayed ? "stayed" : "was signed out too"),
                asked
                        && !reopened
                        && typistStayed
                        && beats.get() > 10
                        && followed.size() > 10
                        && seconds <= IDLE_SECONDS + HEARTBEAT_SECONDS);
    }

    private void measure() {
        beats.set(0);
        followed.clear();
        asked = false;
        seconds = Long.MAX_VALUE;
        TestStack stack = TestStack.shared();
        try (Node node = new Node(stack.database(), stack.keys());
                Guest typist = new Guest().signIn("hana", Role.COUNSELOR);
                Guest partner = Guest.client("fatima.alsayed");
                Guest idle = Guest.client("yusuf.rahman")) {
            String sheet = FreshSheet.together(node, "hana", "fatima.alsayed", "yusuf.rahman")
                    .address();
            Locator written = partner.open(sheet).firstField();
            Locator read = idle.open(sheet).firstField();
            read.waitFor();
            Page note = typist.page();
            note.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fatima & Yusuf"))
                    .first()
                    .click();
            note.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Assign"))
                    .first()
                    .click();
            note.getByLabel("Note to go with it").click();
            String cookie = idle.cookie();
            idle.page().onResponse(answer -> {
                if (answer.url().contains("v-r=heartbeat") && answer.status() == 200) {
                    beats.incrementAndGet();
                }
            });
            long start = System.nanoTime();
            idle.page().evaluate(BEAT);
            while (!idle.page().url().contains("/signed-out?idle") && secondsSince(start) < 3 * IDLE_SECONDS) {
                idle.page().waitForTimeout(3_000);
                note.keyboard().press("x");
                if (read.isVisible()) {
                    followed.add(read.inputValue());
                }
                written.fill("After " + secondsSince(start) + " seconds");
                asked |= idle.page().getByText("Are you still there?").count() > 0;
            }
            seconds = secondsSince(start);
            typistStayed = note.url().contains("/couple")
                    && note.getByLabel("Note to go with it").isVisible();
            reopened = opens(cookie) || !idle.isAskedToSignIn();
        }
    }

    private static boolean opens(String cookie) {
        try {
            return Wire.get("/home", "Cookie", cookie).statusCode() == 200;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static long secondsSince(long start) {
        return (System.nanoTime() - start) / 1_000_000_000L;
    }
}
