package org.holdfast.shared.jpa;

import java.sql.Connection;
import java.sql.SQLException;
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
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .javaMigrations(new SealWords(vault))
                    .validateMigrationNaming(true)
                    .failOnMissingLocations(true)
                    .createSchemas(false)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
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
        return new StorageUnreachable(Objects.requireNonNullElse(failure.getSQLState(), "unknown"));
    }
}
