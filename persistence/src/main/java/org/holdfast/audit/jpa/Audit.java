package org.holdfast.audit.jpa;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.holdfast.audit.chain.AuditKeys;
import org.holdfast.audit.chain.Heads;
import org.holdfast.audit.chain.Verdict;
import org.holdfast.audit.chain.Verification;
import org.holdfast.shared.StorageUnreachable;

/** The program that checks the whole audit trail, and the one that makes its keys; needs no running application. */
public final class Audit {

    private static final int WHOLE = 0;
    private static final int TAMPERED = 1;
    private static final int NOT_CHECKED = 2;

    private Audit() {}

    /** {@code verify}, by the application's settings, or {@code new-keys FILE}. */
    public static void main(String[] words) {
        System.exit(run(List.of(words), System.getenv(), System.out));
    }

    /** @return 0 when the trail is whole, 1 when it is not, 2 when that could not be found out */
    public static int run(List<String> words, Map<String, String> settings, PrintStream out) {
        try {
            if (words.equals(List.of("verify"))) {
                Verdict verdict = verify(settings);
                out.println(verdict.sentence());
                return verdict.holds() ? WHOLE : TAMPERED;
            }
            if (words.size() == 2 && words.getFirst().equals("new-keys")) {
                AuditKeys.fresh().write(Path.of(words.getLast()));
                out.println("The audit keys are in " + words.getLast() + ".");
                return WHOLE;
            }
            out.println("Say verify, or new-keys and a file.");
        } catch (IOException e) {
            out.println("A file cannot be used: " + e.getMessage() + ".");
        } catch (SQLException e) {
            out.println("The database does not answer (" + e.getSQLState() + ").");
        } catch (StorageUnreachable e) {
            out.println("The audit trail cannot be read: " + e.getMessage() + ".");
        }
        return NOT_CHECKED;
    }

    private static Verdict verify(Map<String, String> settings) throws IOException, SQLException {
        AuditKeys keys = AuditKeys.read(Path.of(needed(settings, "HOLDFAST_AUDIT_KEYS")));
        Heads heads = new Heads(Path.of(needed(settings, "HOLDFAST_AUDIT_HEADS")));
        try (Connection connection = DriverManager.getConnection(
                needed(settings, "HOLDFAST_DB_URL"),
                needed(settings, "HOLDFAST_DB_USER"),
                needed(settings, "HOLDFAST_DB_PASSWORD"))) {
            // One moment for all that is read, while the application goes on
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return new Verification(keys, Clock.systemUTC()).check(heads, new JdbcLedger(connection));
        }
    }

    private static String needed(Map<String, String> settings, String name) throws IOException {
        String value = settings.get(name);
        if (value == null || value.isBlank()) {
            throw new IOException("the setting " + name + " is missing");
        }
        return value;
    }
}
