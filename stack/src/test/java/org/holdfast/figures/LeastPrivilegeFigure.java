package org.holdfast.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.stack.TestStack;

/** What the application's own database account must never be able to do, tried one by one. */
final class LeastPrivilegeFigure implements Figure {

    private static final List<String> FORBIDDEN = List.of(
            "UPDATE audit_record SET outcome = 'ALLOWED'",
            "DELETE FROM audit_record",
            "TRUNCATE TABLE audit_record",
            "REPLACE INTO audit_seal (seal_number, from_seq, to_seq, members, sealed_at, hash)"
                    + " VALUES (1, 1, 1, '1', NOW(), REPEAT('0', 32))",
            "UPDATE audit_seal SET members = '1'",
            "DELETE FROM audit_seal",
            "DELETE FROM sent_sheet",
            "UPDATE sent_sheet SET sent_number = 1",
            "TRUNCATE TABLE sent_sheet",
            "DELETE FROM given_back",
            "UPDATE given_back SET sent_number = 1",
            "DROP TABLE audit_record",
            "DROP TABLE audit_seal",
            "ALTER TABLE audit_record DROP COLUMN mark",
            "ALTER TABLE answer ADD COLUMN copy TEXT",
            "RENAME TABLE audit_record TO elsewhere",
            "CREATE TABLE elsewhere (id INT)",
            "CREATE INDEX elsewhere ON answer (saved_at)",
            "CREATE VIEW elsewhere AS SELECT * FROM answer",
            "CREATE TRIGGER elsewhere BEFORE INSERT ON audit_record FOR EACH ROW SET NEW.rule_name = ''",
            "CREATE PROCEDURE elsewhere() SELECT 1",
            "CREATE DATABASE elsewhere",
            "DROP DATABASE holdfast",
            "CREATE USER 'elsewhere'@'%' IDENTIFIED BY 'a-long-enough-1'",
            "GRANT SELECT ON holdfast.answer TO 'holdfast_owner'@'127.0.0.1'",
            "SET PASSWORD FOR 'holdfast_owner'@'127.0.0.1' = PASSWORD('a-long-enough-1')",
            "SELECT authentication_string FROM mysql.user",
            "SELECT words FROM answer INTO OUTFILE '/tmp/holdfast-answers'",
            "SELECT LOAD_FILE('/etc/passwd') FROM mysql.global_priv",
            "LOAD DATA INFILE '/etc/passwd' INTO TABLE answer",
            "LOAD DATA LOCAL INFILE '/etc/hostname' INTO TABLE answer",
            "SET GLOBAL general_log = 1",
            "SET GLOBAL innodb_flush_log_at_trx_commit = 0",
            "SET GLOBAL sync_binlog = 0",
            "FLUSH TABLES WITH READ LOCK",
            "SHUTDOWN",
            "INSERT INTO flyway_schema_history SELECT * FROM flyway_schema_history",
            "DELETE FROM flyway_schema_history");

    /** What MariaDB and MySQL answer when a right is missing, and the driver when it may not read files. */
    private static final Set<Integer> REFUSED = Set.of(1044, 1045, 1142, 1143, 1148, 1227, 1370, 4166);

    private static final List<String> NEEDED = List.of(
            "SELECT COUNT(*) FROM answer",
            "SELECT COUNT(*) FROM audit_record",
            "UPDATE answer SET version = version WHERE 1 = 0",
            "DELETE FROM answer WHERE 1 = 0",
            "UPDATE sent_sheet SET words = words WHERE 1 = 0",
            "UPDATE given_back SET reason = reason WHERE 1 = 0");

    @Override
    public int promise() {
        return 28;
    }

    @Override
    public Finding take(Scale scale) throws SQLException {
        List<String> done = new ArrayList<>();
        try (Connection connection = TestStack.shared().database().dataSource().getConnection()) {
            // Whatever goes through is taken back, as far as that can be done
            connection.setAutoCommit(false);
            for (String statement : NEEDED) {
                if (!ending(connection, statement).equals(Optional.of("was done"))) {
                    return new Finding("the application cannot even: " + statement, false);
                }
            }
            for (String statement : FORBIDDEN) {
                ending(connection, statement).ifPresent(how -> done.add(statement + " " + how));
                connection.rollback();
            }
        }
        return new Finding(
                (FORBIDDEN.size() - done.size()) + " of " + FORBIDDEN.size()
                        + " forbidden statements refused to the application's database account"
                        + (done.isEmpty() ? "" : ", but not: " + String.join("; ", done)),
                done.isEmpty());
    }

    /** How the statement ended, if not in a refusal for want of a right. */
    private static Optional<String> ending(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return Optional.of("was done");
        } catch (SQLException e) {
            boolean refused = REFUSED.contains(e.getErrorCode())
                    || String.valueOf(e.getMessage()).startsWith("Loading local data is disabled");
            return refused ? Optional.empty() : Optional.of("failed otherwise (" + e.getErrorCode() + ")");
        }
    }
}
