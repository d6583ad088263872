package org.holdfast.figures;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;

/** A right is taken away while a page stands open: the next act is refused, and the page itself ends soon. */
final class RevocationFigure implements Figure {

    private static final int WITHIN_SECONDS = 60;
    /** Milliseconds for an act to have its effect. */
    private static final int PATIENCE = 3_000;

    private static final int PAUSE = 100;
    private static final String CHECK_INS = "select count(*) from check_in";
    private static final String CHECK_IN = "/check-in";
    private static final String SAVE = "Save";
    private static final String CLOSED = "update account set standing = 'CLOSED' where email = ?";
    private static final String OPEN = "update account set standing = 'ACTIVE' where email = ?";
    /** To somebody else's account, which is as good as to nobody's. */
    private static final String UNLINKED = "update partner set account_id = (select id from account where email ="
            + " 'hana@holdfast.example') where account_id = (select id from account where email = ?)";

    private static final String LINKED = "update partner set account_id = (select id from account where email = ?)"
            + " where account_id = (select id from account where email = 'hana@holdfast.example')";

    private int controls;
    private int accepted;
    private long slowest;

    @Override
    public int promise() {
        return 8;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        controls = 0;
        accepted = 0;
        slowest = 0;
        try (Revoked closed = new Revoked("tomasz.zielinski", CLOSED, OPEN);
                Revoked unlinked = new Revoked("andre.vasconcelos", UNLINKED, LINKED)) {
            // Long enough for the watch to have seen both as they were
            closed.idle().page().waitForTimeout(25_000);
            revoke(closed);
            revoke(unlinked);
        }
        return new Finding(
                "account closed, partner unlinked, " + controls + " of 4 controls: " + accepted
                        + " acts accepted afterwards, the open page "
                        + (slowest == Long.MAX_VALUE ? "did not end" : "ended within " + slowest + " s"),
                controls == 4 && accepted == 0 && slowest <= WITHIN_SECONDS);
    }

    /**
     * Somebody with two pages open, whose right is taken away and given back.
     *
     * @param acting goes on with the weekly check-in
     * @param idle only stands open
     */
    private record Revoked(String name, String away, String back, Guest acting, Guest idle) implements AutoCloseable {

        Revoked(String name, String away, String back) {
            this(name, away, back, Guest.client(name), Guest.client(name));
            acting.open(CHECK_IN);
            save(acting.page()).waitFor();
        }

        String email() {
            return name + "@holdfast.example";
        }

        @Override
        public void close() {
            acting.close();
            idle.close();
        }
    }

    private void revoke(Revoked one) throws SQLException {
        controls += isOpen(one.idle().page()) ? 1 : 0;
        Table.change(one.away(), one.email());
        try {
            long start = System.nanoTime();
            accepted += checkIn(one.acting().page());
            slowest = Math.max(slowest, secondsUntilEnded(one.idle().page(), start));
        } finally {
            Table.change(one.back(), one.email());
        }
        try (Guest again = Guest.client(one.name())) {
            again.open(CHECK_IN);
            controls += isAsked(again.page()) ? checkIn(again.page()) : 0;
        }
    }

    private static boolean isOpen(Page page) {
        return !page.url().contains("/signed-out");
    }

    /** Whether this week's is still to be done. */
    private static boolean isAsked(Page page) {
        try {
            save(page).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
            return true;
        } catch (TimeoutError alreadyDone) {
            return false;
        }
    }

    private static Locator save(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(SAVE));
    }

    /** How many check-ins came of it. */
    private static int checkIn(Page page) throws SQLException {
        long before = Table.number(CHECK_INS);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("7"))
                .first()
                .focus();
        page.keyboard().press("Space");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("7"))
                .last()
                .focus();
        page.keyboard().press("Space");
        save(page).click();
        for (int wait = 0; wait < PATIENCE && Table.number(CHECK_INS) == before; wait += PAUSE) {
            page.waitForTimeout(PAUSE);
        }
        return (int) (Table.number(CHECK_INS) - before);
    }

    private static long secondsUntilEnded(Page page, long start) {
        try {
            page.waitForURL("**/signed-out**", new Page.WaitForURLOptions().setTimeout(WITHIN_SECONDS * 1_500.0));
        } catch (TimeoutError stillOpen) {
            return Long.MAX_VALUE;
        }
        return (System.nanoTime() - start) / 1_000_000_000L;
    }
}
