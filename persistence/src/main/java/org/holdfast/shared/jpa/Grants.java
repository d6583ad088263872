package org.holdfast.shared.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the application's own database account may do, table by table, given by the account that owns the tables.
 *
 * <p>In SQL that MySQL and MariaDB read alike. Whatever is not here the application cannot do, not even by mistake.
 */
final class Grants {

    private static final Set<String> WRITTEN_ONCE = Set.of("audit_record", "audit_seal", "clinic_worksheet_edition");

    /** Written once too, but their words are sealed anew when there is a new key: the one column that may change. */
    private static final Map<String, String> SEALED_ONCE = Map.of("sent_sheet", "words", "given_back", "reason");

    private static final Set<String> READ_ONLY = Set.of("flyway_schema_history");
    private static final String NOTHING = "GRANT USAGE ON *.*";
    private static final Pattern ON_TABLE =
            Pattern.compile("GRANT (?<rights>.+) ON `(?<schema>[^`]+)`\\.`(?<table>[^`]+)` TO [^ ]+");

    private Grants() {}

    /**
     * Gives the account exactly what each table of the schema asks for.
     *
     * @param owner a connection of the tables' owner
     * @param account whose rights they are
     */
    static void give(Connection owner, DatabaseAccount account) throws SQLException {
        String schema = owner.getCatalog();
        try (Statement statement = owner.createStatement()) {
            for (String table : tables(owner)) {
                statement.execute("GRANT " + String.join(", ", rights(table)) + " ON `" + schema + "`.`" + table
                        + "` TO " + account);
            }
        }
    }

    /**
     * Refuses an account that may do more than it should, anywhere.
     *
     * @param application a connection of the application's account
     * @throws IllegalStateException if it holds more, so that nobody runs the application as an owner
     */
    static void check(Connection application) throws SQLException {
        String schema = application.getCatalog();
        for (String grant : list(application, "SHOW GRANTS")) {
            Matcher onTable = ON_TABLE.matcher(grant);
            if (onTable.matches() && onTable.group("schema").equals(schema)) {
                check(
                        onTable.group("table"),
                        Set.of(onTable.group("rights").replace("`", "").split(", ")));
            } else if (!grant.startsWith(NOTHING) || grant.contains("WITH GRANT OPTION")) {
                throw new IllegalStateException(
                        "The application's database account may do more than it should: take all its rights away"
                                + " and run the migrations, which give it what it needs.");
            }
        }
    }

    private static void check(String table, Set<String> rights) {
        if (!rights(table).containsAll(rights)) {
            throw new IllegalStateException("The application's database account may do more to " + table
                    + " than it should: take all its rights"
                    + " to it away and run the migrations, which give it what it needs.");
        }
    }

    private static Set<String> rights(String table) {
        if (READ_ONLY.contains(table)) {
            return Set.of("SELECT");
        }
        String sealed = SEALED_ONCE.get(table);
        if (sealed != null) {
            return Set.of("SELECT", "INSERT", "UPDATE (" + sealed + ")");
        }
        return WRITTEN_ONCE.contains(table)
                ? Set.of("SELECT", "INSERT")
                : Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    }

    private static List<String> tables(Connection owner) throws SQLException {
        return list(
                owner,
                "SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
    }

    private static List<String> list(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
