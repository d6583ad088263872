package org.holdfast.shared.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.holdfast.shared.StorageUnreachable;
import org.holdfast.shared.vault.KeysFit;
import org.holdfast.shared.vault.SealWords;
import org.holdfast.shared.vault.TinkVault;

/** The tables, made and changed only by the numbered migrations. */
public final class Schema {

    private static final int PATIENCE_SECONDS = 3;
    private static final String UNKNOWN = "unknown";

    private Schema() {}

    /**
     * Applies the migrations that are still missing.
     *
     * @throws StorageUnreachable if the database does not answer
     * @throws IllegalStateException if it answers and a migration fails, or it was sealed with other keys
     */
    public static void migrate(DataSource database, TinkVault vault) {
        ask(database);
        try {
            flyway(database, vault).migrate();
        } catch (FlywayException e) {
            ask(database);
            throw new IllegalStateException("A database migration failed: " + withoutTheDriversWords(e));
        }
        try (Connection connection = database.getConnection()) {
            KeysFit.check(connection, vault);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /**
     * Makes sure of all that the application relies on and cannot mend itself.
     *
     * @throws StorageUnreachable if the database does not answer
     * @throws IllegalStateException if the tables are not those of this version or sealed with other keys, the account may do more than it should,
     *     or the database would forget what it has confirmed
     */
    static void check(DataSource database, TinkVault vault) {
        ask(database);
        try (Connection connection = database.getConnection()) {
            Grants.check(connection);
            keepsWhatItConfirms(connection);
            if (flyway(database, vault).info().pending().length > 0) {
                throw new IllegalStateException(
                        "The tables are of an older version: run the migrations, and start again.");
            }
            flyway(database, vault).validate();
            KeysFit.check(connection, vault);
        } catch (SQLException e) {
            throw unreachable(e);
        } catch (FlywayException e) {
            ask(database);
            throw new IllegalStateException("The tables are not those of this version: " + withoutTheDriversWords(e));
        }
    }

    private static void keepsWhatItConfirms(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT @@global.innodb_flush_log_at_trx_commit, @@global.sync_binlog")) {
            row.next();
            if (row.getInt(1) != 1 || row.getInt(2) != 1) {
                throw new IllegalStateException("The database would forget, in a crash, what people were told is saved:"
                        + " set innodb_flush_log_at_trx_commit and sync_binlog to 1.");
            }
        }
    }

    private static Flyway flyway(DataSource database, TinkVault vault) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(new SealWords(vault))
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .createSchemas(false)
                .cleanDisabled(true)
                .callbacks(new NoHurry())
                .load();
    }

    /** Which script, which line and which kind of error; the driver's own sentence may quote rows. */
    private static String withoutTheDriversWords(FlywayException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("-"))
                .takeWhile(line -> !line.startsWith("Statement"))
                .filter(line -> !line.startsWith("Message"))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    /**
     * Asks the database for a sign of life.
     *
     * @throws StorageUnreachable if there is none within a few seconds
     */
    static void ask(DataSource database) {
        try (Connection connection = database.getConnection()) {
            if (!connection.isValid(PATIENCE_SECONDS)) {
                throw new StorageUnreachable("silent");
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static StorageUnreachable unreachable(SQLException failure) {
        return new StorageUnreachable(Objects.requireNonNullElse(failure.getSQLState(), UNKNOWN));
    }
}
