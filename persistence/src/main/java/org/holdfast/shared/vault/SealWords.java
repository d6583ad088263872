package org.holdfast.shared.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.holdfast.shared.Vault;
import org.jspecify.annotations.Nullable;

/** The step of the migrations that seals what was kept as plain text before there were keys. */
public final class SealWords implements JavaMigration {

    /** Later ones never held plain words, and are not there yet when this runs. */
    private static final Set<SealedColumn> PLAIN_ONCE = EnumSet.of(
            SealedColumn.ANSWER_WORDS,
            SealedColumn.PRIVATE_NOTE,
            SealedColumn.RETURN_REASON,
            SealedColumn.NOTE_TO_CLIENT,
            SealedColumn.ASSIGNMENT_NOTE,
            SealedColumn.PLAN_NOTE,
            SealedColumn.PHASE_REASON);

    private final Vault vault;

    public SealWords(Vault vault) {
        this.vault = vault;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("002.1");
    }

    @Override
    public String getDescription() {
        return "seal what people wrote";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    /** All or nothing, since afterwards nothing tells plain words from sealed ones. */
    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        try {
            for (SealedColumn column : PLAIN_ONCE) {
                seal(column, context.getConnection());
            }
        } catch (SQLException e) {
            // Without the cause, which may quote a row
            throw new IllegalStateException("sealing failed (" + e.getSQLState() + ")");
        }
    }

    private void seal(SealedColumn column, Connection connection) throws SQLException {
        List<SealedRow> page = SealedRow.otherThan(SealedRow.NOTHING, column, SealedRow.NOTHING, connection);
        while (!page.isEmpty()) {
            for (SealedRow row : page) {
                row.exchange(vault.seal(row.plain(), row.binding()), column, connection);
            }
            page = SealedRow.otherThan(SealedRow.NOTHING, column, page.getLast().id(), connection);
        }
    }
}
