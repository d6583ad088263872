package org.holdfast.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.holdfast.audit.chain.AuditKeys;
import org.holdfast.audit.chain.Heads;
import org.holdfast.audit.chain.Verdict;
import org.holdfast.audit.chain.Verification;
import org.holdfast.audit.jpa.Audit;
import org.holdfast.audit.jpa.JdbcLedger;
import org.holdfast.stack.TestStack;

/**
 * Whoever owns the whole database tampers with the running product's own trail, six ways; the check, which holds it
 * against heads kept outside, has to find each. Every time it is done in a transaction that is then taken back.
 */
final class TamperingFigure implements Figure {

    private static final int RECORDS = 60;

    private final Random chance = new Random();

    @Override
    public int promise() {
        return 20;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        TestStack stack = TestStack.shared();
        Map<String, String> settings = stack.environment();
        AuditKeys keys = AuditKeys.read(Path.of(settings.getOrDefault("HOLDFAST_AUDIT_KEYS", "")));
        Heads heads = new Heads(Path.of(settings.getOrDefault("HOLDFAST_AUDIT_HEADS", "")));
        try (Connection connection = stack.ownedDatabase().dataSource().getConnection()) {
            Tampering tampering = new Tampering(connection, chance);
            tampering.writeRecords(keys, RECORDS);
            tampering.awaitSeals();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var said = new ByteArrayOutputStream();
            if (Audit.run(List.of("verify"), settings, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
                return new Finding("before anyone touched it: " + said.toString(StandardCharsets.UTF_8), false);
            }
            List<String> missed = new ArrayList<>();
            int tried = 0;
            for (Tampering.Way way : Tampering.Way.values()) {
                for (int time = 0; time < scale.of(20, 100); time++) {
                    tried++;
                    tampering.tamper(way);
                    if (verdict(connection, keys, heads).holds()) {
                        missed.add(way.name());
                    }
                    connection.rollback();
                }
            }
            return new Finding(
                    (tried - missed.size()) + " of " + tried + " tamperings found"
                            + (missed.isEmpty() ? "" : ", missed " + missed.getFirst()),
                    missed.isEmpty());
        }
    }

    private static Verdict verdict(Connection connection, AuditKeys keys, Heads heads) throws IOException {
        return new Verification(keys, Clock.systemUTC()).check(heads, new JdbcLedger(connection));
    }
}
