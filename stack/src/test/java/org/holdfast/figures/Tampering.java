package org.holdfast.figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.holdfast.audit.chain.AuditKeys;
import org.holdfast.audit.chain.Entry;
import org.holdfast.audit.chain.Forgery;
import org.holdfast.audit.chain.Seal;
import org.holdfast.audit.jpa.JdbcLedger;

/** What somebody can do to the trail who owns the database and everything in it. */
final class Tampering {

    /** The six ways, each somewhere else every time. */
    enum Way {
        EDIT,
        DELETE,
        INSERT,
        REORDER,
        TRUNCATE,
        REWRITE_ALL
    }

    private static final List<String> EDITS = List.of(
            "outcome = IF(outcome = 'ALLOWED', 'REFUSED', 'ALLOWED')",
            "act = CONCAT(act, '_')",
            "done_at = done_at + INTERVAL 1 SECOND",
            "who = UNHEX(REPLACE(UUID(), '-', ''))",
            "couple = UNHEX(REPLACE(UUID(), '-', ''))",
            "partner_1 = UNHEX(REPLACE(UUID(), '-', ''))",
            "by_staff = 1 - by_staff",
            "rule_name = CONCAT(rule_name, '_')",
            "mark = UNHEX(SHA2(UUID(), 256))");

    private static final int BURSTS = 3;
    private static final int PATIENCE_SECONDS = 30;

    private final Connection connection;
    private final Random chance;

    Tampering(Connection connection, Random chance) {
        this.connection = connection;
        this.chance = chance;
    }

    /** Writes true records, some apart from others in time, so that several seals come over them. */
    void writeRecords(AuditKeys keys, int records) throws SQLException, InterruptedException {
        for (int record = 0; record < records; record++) {
            if (record % (records / BURSTS) == 0) {
                Thread.sleep(1_200);
            }
            Entry entry = keys.mark(new Entry(
                    0,
                    UUID.randomUUID(),
                    Instant.now().truncatedTo(ChronoUnit.MICROS),
                    Optional.of(UUID.randomUUID()),
                    Optional.empty(),
                    "SEE_COUPLE",
                    Optional.empty(),
                    Optional.of(UUID.randomUUID()),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    "ALLOWED",
                    "",
                    ""));
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO audit_record (id, done_at, who, act, couple, by_staff, outcome, rule_name, mark)
                    VALUES (UNHEX(?), ?, UNHEX(?), ?, UNHEX(?), ?, ?, ?, UNHEX(?))""")) {
                insert.setString(1, hex(entry.id()));
                insert.setString(2, entry.at().toString().replace("T", " ").replace("Z", ""));
                insert.setString(3, hex(entry.who().orElseThrow()));
                insert.setString(4, entry.act());
                insert.setString(5, hex(entry.couple().orElseThrow()));
                insert.setBoolean(6, entry.byStaff());
                insert.setString(7, entry.outcome());
                insert.setString(8, entry.rule());
                insert.setString(9, entry.mark());
                insert.executeUpdate();
            }
        }
    }

    /** Waits until the running application has sealed all there is. */
    void awaitSeals() throws SQLException, InterruptedException {
        long last = number("SELECT MAX(seq) FROM audit_record");
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (number("SELECT COALESCE(MAX(to_seq), 0) FROM audit_seal") >= last) {
                // The head follows its seal
                Thread.sleep(500);
                return;
            }
            Thread.sleep(1_000);
        }
        throw new IllegalStateException("Nothing was sealed for " + PATIENCE_SECONDS + " s");
    }

    void tamper(Way way) throws SQLException {
        long seq = anySealed();
        switch (way) {
            case EDIT ->
                run("UPDATE audit_record SET " + EDITS.get(chance.nextInt(EDITS.size())) + " WHERE seq = " + seq);
            case DELETE -> run("DELETE FROM audit_record WHERE seq = " + seq);
            case INSERT ->
                run("INSERT INTO audit_record (id, done_at, who, act, couple, by_staff, outcome, rule_name, mark)"
                        + " SELECT UNHEX(REPLACE(UUID(), '-', '')), done_at, who, act, couple, by_staff, outcome,"
                        + " rule_name, mark FROM audit_record WHERE seq = " + seq);
            case REORDER -> swap(seq, anySealedBut(seq));
            case TRUNCATE -> truncate();
            case REWRITE_ALL -> rewrite(seq);
        }
    }

    private void swap(long one, long other) throws SQLException {
        run("UPDATE audit_record SET seq = -1 WHERE seq = " + one);
        run("UPDATE audit_record SET seq = " + one + " WHERE seq = " + other);
        run("UPDATE audit_record SET seq = " + other + " WHERE seq = -1");
    }

    private void truncate() throws SQLException {
        long seals = number("SELECT COUNT(*) FROM audit_seal");
        long left = chance.nextLong(seals);
        run(
                "DELETE FROM audit_record WHERE seq > (SELECT COALESCE(MAX(to_seq), 0) FROM audit_seal WHERE seal_number <= "
                        + left + ")");
        run("DELETE FROM audit_seal WHERE seal_number > " + left);
    }

    /** Leaves one record out and makes all seals anew, so that the database agrees with itself. */
    private void rewrite(long seq) throws SQLException {
        run("DELETE FROM audit_record WHERE seq = " + seq);
        JdbcLedger ledger = new JdbcLedger(connection);
        List<Seal> anew = new ArrayList<>(Forgery.anew(ledger));
        run("DELETE FROM audit_seal");
        anew.forEach(ledger::add);
    }

    private long anySealed() throws SQLException {
        return number("SELECT seq FROM audit_record WHERE seq <= (SELECT MAX(to_seq) FROM audit_seal)"
                + " ORDER BY RAND(" + chance.nextInt(1_000_000) + ") LIMIT 1");
    }

    private long anySealedBut(long seq) throws SQLException {
        long other = anySealed();
        return other == seq ? anySealedBut(seq) : other;
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String hex(UUID id) {
        return HexFormat.of().toHexDigits(id.getMostSignificantBits())
                + HexFormat.of().toHexDigits(id.getLeastSignificantBits());
    }
}
