package org.holdfast.audit.jpa;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.holdfast.audit.Sealing;
import org.holdfast.audit.chain.AuditKeys;
import org.holdfast.audit.chain.Heads;
import org.holdfast.audit.chain.Sealer;
import org.holdfast.shared.StorageUnreachable;

/** Seals through the server's data source, each seal by itself and outside every act's transaction. */
@Dependent
class DatabaseSealing implements Sealing {

    private final Sealer sealer;

    @Resource(lookup = "jdbc/holdfast")
    private DataSource database;

    @Inject
    DatabaseSealing(AuditKeys keys, Heads heads, Clock clock) {
        this.sealer = new Sealer(keys, heads, clock);
    }

    @Override
    public void seal() {
        try (Connection connection = database.getConnection()) {
            JdbcLedger ledger = new JdbcLedger(connection);
            int sealed;
            do {
                sealed = sealer.seal(ledger);
            } while (sealed > 0);
        } catch (SQLException e) {
            throw new StorageUnreachable(Objects.requireNonNullElse(e.getSQLState(), "unknown"));
        } catch (IOException e) {
            throw new UncheckedIOException("the head of the audit trail cannot be kept", e);
        }
    }
}
