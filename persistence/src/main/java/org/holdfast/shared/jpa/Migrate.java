package org.holdfast.shared.jpa;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.holdfast.shared.StorageUnreachable;
import org.holdfast.shared.vault.TinkVault;

/**
 * Brings the tables up to date as their owner, seals what older versions kept in the open, and gives the application's account its rights.
 *
 * <p>Run before the application starts: the application itself never has the owner's password.
 */
public final class Migrate {

    private Migrate() {}

    /** Reads the database's address, both accounts and the place of the keys from the environment. */
    public static void main(String[] words) {
        try {
            run(System.getenv());
            System.out.println("The tables are up to date.");
        } catch (StorageUnreachable | IllegalStateException e) {
            System.out.println("Not migrated: " + e.getMessage() + ".");
            System.exit(1);
        }
    }

    /**
     * Migrates.
     *
     * @throws StorageUnreachable if the database does not answer, or lets one of the two accounts not in
     * @throws IllegalStateException if a setting is missing or a migration fails
     */
    public static void run(Map<String, String> settings) {
        String url = needed(settings, "HOLDFAST_DB_URL");
        var owner = new MysqlDataSource();
        owner.setUrl(url);
        owner.setUser(needed(settings, "HOLDFAST_DB_OWNER_USER"));
        owner.setPassword(needed(settings, "HOLDFAST_DB_OWNER_PASSWORD"));
        Schema.migrate(owner, new TinkVault(Path.of(needed(settings, "HOLDFAST_KEYS_FILE"))));
        String user = needed(settings, "HOLDFAST_DB_USER");
        String password = needed(settings, "HOLDFAST_DB_PASSWORD");
        try (Connection connection = owner.getConnection()) {
            Grants.give(connection, DatabaseAccount.behind(url, user, password));
        } catch (SQLException e) {
            throw new StorageUnreachable(String.valueOf(e.getSQLState()));
        }
    }

    private static String needed(Map<String, String> settings, String name) {
        String value = settings.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the setting " + name + " is missing");
        }
        return value;
    }
}
