package org.holdfast.figures;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;

/** A right is taken away while a page stands open: the next act is refused, and the page itself ends soon. */
final class RevocationFigure implements Figure {

    private static final int WITHIN_SECONDS = 60;
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
        revoke("tomasz.zielinski", CLOSED, OPEN);
        revoke("andre.vasconcelos", UNLINKED, LINKED);
        return new Finding(
                "account closed, partner unlinked, " + controls + " of 4 controls: " + accepted
                        + " acts accepted afterwards, the open page ended within " + slowest + " s",
                controls == 4 && accepted == 0 && slowest <= WITHIN_SECONDS);
    }

    private void revoke(String name, String away, String back) throws SQLException {
        String email = name + "@holdfast.example";
        try (Guest acting = Guest.client(name);
                Guest idle = Guest.client(name)) {
            acting.open("/check-in");
            save(acting.page()).waitFor();
            // Long enough for the watch to have seen the person as they were
            idle.page().waitForTimeout(25_000);
            controls += isOpen(idle.page()) ? 1 : 0;
            Table.change(away, email);
            try {
                long start = System.nanoTime();
                accepted += checkIn(acting.page());
                slowest = Math.max(slowest, secondsUntilEnded(idle.page(), start));
            } finally {
                Table.change(back, email);
            }
        }
        try (Guest again = Guest.client(name)) {
            again.open("/check-in");
            controls += checkIn(again.page());
        }
    }

    private static boolean isOpen(Page page) {
        return !page.url().contains("/signed-out");
    }

    private static Locator save(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(SAVE));
    }

    /** How many check-ins came of it. */
    private static int checkIn(Page page) throws SQLException {
        long before = Table.number("select count(*) from check_in");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("7"))
                .first()
                .focus();
        page.keyboard().press("Space");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("7"))
                .last()
                .focus();
        page.keyboard().press("Space");
        save(page).click();
        page.waitForTimeout(3_000);
        return (int) (Table.number("select count(*) from check_in") - before);
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
