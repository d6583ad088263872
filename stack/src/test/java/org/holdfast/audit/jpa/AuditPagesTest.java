package org.holdfast.audit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.holdfast.access.Viewer;
import org.holdfast.audit.AuditFilter;
import org.holdfast.audit.AuditRecords;
import org.holdfast.audit.Mark;
import org.holdfast.audit.ReadingAudit;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.AccountId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page costs the same wherever it is in a long trail: the rows on it, and not those before it. */
@Tag("container")
@ExtendWith(ArquillianExtension.class)
class AuditPagesTest {

    private static final int ROWS = 100_000;

    /** A page, the name on each of its rows, and a few to find the way. */
    private static final long MOST = 3L * ReadingAudit.PAGE + 20;

    private static final Instant OLDEST = Instant.parse("2001-01-01T00:00:00Z");

    @Inject
    private StoredPractice stored;

    @Inject
    private Cast cast;

    @Inject
    private AuditRecords records;

    @Resource(lookup = "jdbc/holdfast")
    private DataSource database;

    private Viewer admin;
    private Pair pair;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(AuditPagesTest.class, Cast.class);
    }

    @BeforeEach
    void a_long_trail() throws SQLException {
        pair = cast.pair();
        admin = stored.open().admin();
        stored.keep();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (number(statement, "SELECT COUNT(*) FROM audit_record") < ROWS) {
                fill(connection);
            }
        }
    }

    @Test
    void the_first_page_and_the_last_are_alike() throws SQLException {
        assertAlike(AuditFilter.ALL);
    }

    @Test
    void so_are_one_persons() throws SQLException {
        assertAlike(
                new AuditFilter(Optional.of(new AccountId(new UUID(0, 7))), Optional.empty(), Optional.empty(), false));
    }

    @Test
    void so_are_what_was_refused_and_one_days() throws SQLException {
        assertAlike(new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), true));
        assertAlike(
                new AuditFilter(Optional.empty(), Optional.of(OLDEST), Optional.of(OLDEST.plusSeconds(86_400)), false));
    }

    @Test
    void a_clients_page_does_not_go_through_their_own_acts() throws SQLException {
        assertThat(rowsRead(() -> records.ofOwn(pair.a(), Optional.empty(), 21)))
                .isLessThan(MOST);
    }

    private void assertAlike(AuditFilter filter) throws SQLException {
        Mark late = new Mark(OLDEST.plusSeconds(90), Long.MAX_VALUE);
        assertThat(rowsRead(() -> records.page(admin, filter, Optional.empty(), ReadingAudit.PAGE + 1)))
                .isLessThan(MOST);
        assertThat(rowsRead(() -> records.page(admin, filter, Optional.of(late), ReadingAudit.PAGE + 1)))
                .isLessThan(MOST);
    }

    /** How many rows the database has gone through, by its own count. */
    private long rowsRead(Runnable reading) throws SQLException {
        // Counting goes through rows too, always as many
        long counting = -handled() + handled();
        long before = handled();
        reading.run();
        return handled() - before - counting;
    }

    private long handled() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return number(
                    statement,
                    "SELECT SUM(VARIABLE_VALUE) FROM information_schema.GLOBAL_STATUS"
                            + " WHERE VARIABLE_NAME IN ('HANDLER_READ_NEXT', 'HANDLER_READ_PREV', 'HANDLER_READ_KEY',"
                            + " 'HANDLER_READ_RND_NEXT')");
        }
    }

    /** One a second from the oldest on, by a hundred people, one in ten refused. */
    private static void fill(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO audit_record (id, done_at, who, act, by_staff, outcome, rule_name, mark)
                VALUES (UNHEX(REPLACE(UUID(), '-', '')), ?, UNHEX(?), 'REVIEW', TRUE, ?, '', REPEAT(CHAR(0), 32))""")) {
            for (int row = 1; row <= ROWS; row++) {
                insert.setString(
                        1, OLDEST.plusSeconds(row).toString().replace("T", " ").replace("Z", ""));
                insert.setString(2, "%032x".formatted(row % 100));
                insert.setString(3, row % 10 == 0 ? "REFUSED" : "ALLOWED");
                insert.addBatch();
                if (row % 5_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
