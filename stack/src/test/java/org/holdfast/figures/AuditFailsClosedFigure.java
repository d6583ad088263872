package org.holdfast.figures;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.stack.TestStack;

/**
 * While no audit record can be written, nothing clinical is read: not by a counselor, not by a client, on pages that were
 * open to both a moment before.
 */
final class AuditFailsClosedFigure implements Figure {

    private static final String RIGHT = "INSERT ON holdfast.audit_record ";
    private static final String APPLICATION = "'holdfast'@'127.0.0.1'";

    @Override
    public int promise() {
        return 19;
    }

    @Override
    public Finding take(Scale scale) throws SQLException {
        TestStack stack = TestStack.shared();
        int before;
        int during;
        int after;
        try (BrowserContext desk = Guests.context();
                BrowserContext phone = Guests.context()) {
            List<Place> places = new ArrayList<>();
            Page counselor = Guests.signIn(desk, stack, "abena@holdfast.example", Role.COUNSELOR);
            places.add(new Place(counselor, "/caseload", "Maya & Jonas"));
            Page client = Guests.signIn(phone, stack, "maya.lindqvist@holdfast.example", Role.CLIENT);
            places.add(new Place(client, "/home", "Where we are"));
            places.addAll(couple(counselor, stack));
            before = served(places, stack);
            try {
                asOwner(stack, "REVOKE " + RIGHT + "FROM " + APPLICATION);
                during = 0;
                for (int round = 0; round < scale.of(2, 20); round++) {
                    during += served(places, stack);
                }
            } finally {
                asOwner(stack, "GRANT " + RIGHT + "TO " + APPLICATION);
            }
            after = served(places, stack);
            boolean open = before == places.size() && after == before;
            return new Finding(
                    "audit insert revoked, " + during + " clinical pages served (" + before + " before, " + after
                            + " after)",
                    during == 0 && open);
        }
    }

    /** A page that somebody may open, and what stands on it when it was served. */
    private record Place(Page page, String path, String clinical) {

        boolean isServed(TestStack stack) {
            page.navigate(stack.baseUrl() + path);
            page.locator("#main, .hf-notice, h1").first().waitFor();
            page.waitForTimeout(300);
            return page.content().contains(clinical);
        }
    }

    /** Every tab of one couple, and a worksheet of theirs to read. */
    private static List<Place> couple(Page counselor, TestStack stack) {
        counselor.navigate(stack.baseUrl() + "/caseload");
        counselor.getByText("Maya & Jonas").first().click();
        counselor.waitForURL("**/couple/**");
        String couple = counselor.url().substring(stack.baseUrl().length()).replaceFirst("\\?.*", "");
        return List.of(
                new Place(counselor, couple, "Maya Lindqvist"),
                new Place(counselor, couple + "/plan", "Maya Lindqvist"),
                new Place(counselor, couple + "/worksheets", "Maya Lindqvist"));
    }

    private static int served(List<Place> places, TestStack stack) {
        return (int) places.stream().filter(place -> place.isServed(stack)).count();
    }

    private static void asOwner(TestStack stack, String sql) throws SQLException {
        try (Connection connection = stack.ownedDatabase().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
