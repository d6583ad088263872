package org.holdfast.shared.vault;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.holdfast.shared.Resealing;
import org.holdfast.shared.SealBroken;
import org.holdfast.shared.StorageUnreachable;

/**
 * Seals old texts anew under the present key, and counts what is left.
 *
 * <p>Each text is a transaction of its own and is changed only if it is still what was read, so that nobody waits for
 * more than one row, whoever writes meanwhile wins, and a row's version stays what people's tabs know. One node does it
 * at a time; if two did, one would find the other's work done.
 */
public final class Resealer implements Resealing {

    private static final Logger LOG = System.getLogger(Resealer.class.getName());
    private static final String TAKE_TURN = "SELECT GET_LOCK(LEFT(CONCAT('reseal ', DATABASE()), 64), 0)";
    private static final String END_TURN = "SELECT RELEASE_LOCK(LEFT(CONCAT('reseal ', DATABASE()), 64))";

    private final Connections database;
    private final TinkVault vault;

    /** The key under which everything was found the last time. */
    private volatile byte[] settled = SealedRow.NOTHING;

    public Resealer(Connections database, TinkVault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Override
    public long tend() {
        byte[] present = vault.keys().present();
        if (Arrays.equals(present, settled)) {
            return 0;
        }
        try (Connection connection = database.open()) {
            if (number(TAKE_TURN, connection) != 1) {
                return 0;
            }
            try {
                return tend(present, connection);
            } finally {
                number(END_TURN, connection);
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** How many texts the present key did not seal. */
    public long left() {
        try (Connection connection = database.open()) {
            return left(vault.keys().present(), connection);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Settled only when there was nothing to do: another node may use the key before for a second longer. */
    private long tend(byte[] present, Connection connection) throws SQLException {
        Count count = new Count();
        for (SealedColumn column : SealedColumn.values()) {
            reseal(column, present, count, connection);
        }
        if (count.sealed == 0) {
            settled = present;
        }
        if (count.broken > 0) {
            LOG.log(Level.ERROR, "{0} texts do not open with any key and stay as they are", count.broken);
        }
        LOG.log(Level.INFO, "{0} texts sealed anew, {1} left on older keys", count.sealed, left(present, connection));
        return count.sealed;
    }

    private void reseal(SealedColumn column, byte[] present, Count count, Connection connection) throws SQLException {
        List<SealedRow> page = SealedRow.otherThan(present, column, SealedRow.NOTHING, connection);
        while (!page.isEmpty()) {
            for (SealedRow row : page) {
                reseal(row, column, count, connection);
            }
            page = SealedRow.otherThan(present, column, page.getLast().id(), connection);
        }
    }

    private void reseal(SealedRow row, SealedColumn column, Count count, Connection connection) throws SQLException {
        try {
            var anew = vault.seal(vault.open(row.words(), row.binding()), row.binding());
            if (row.exchange(anew, column, connection)) {
                count.sealed++;
            }
        } catch (SealBroken e) {
            count.broken++;
        }
    }

    private static long left(byte[] present, Connection connection) throws SQLException {
        long left = 0;
        for (SealedColumn column : SealedColumn.values()) {
            try (PreparedStatement count = connection.prepareStatement(column.count())) {
                count.setBytes(1, present);
                left += number(count);
            }
        }
        return left;
    }

    private static long number(String query, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            return number(statement);
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static StorageUnreachable unreachable(SQLException failure) {
        return new StorageUnreachable(Objects.requireNonNullElse(failure.getSQLState(), "unknown"));
    }

    private static final class Count {
        private long sealed;
        private long broken;
    }
}
