package org.holdfast.shared.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.holdfast.shared.StorageUnreachable;

/** The tables, made and changed only by the numbered migrations. */
public final class Schema {

    private static final int PATIENCE_SECONDS = 3;

    private Schema() {}

    /**
     * Applies the migrations that are still missing.
     *
     * @throws StorageUnreachable if the database does not answer
     * @throws IllegalStateException if it answers and a migration fails
     */
    public static void migrate(DataSource database) {
        ask(database);
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .failOnMissingLocations(true)
                    .createSchemas(false)
                    .cleanDisabled(true)
                    .callbacks(new NoHurry())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            ask(database);
            throw new IllegalStateException("A database migration failed: " + withoutTheDriversWords(e));
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
            throw new StorageUnreachable(Objects.requireNonNullElse(e.getSQLState(), "unknown"));
        }
    }
}
