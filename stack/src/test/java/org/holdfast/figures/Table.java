package org.holdfast.figures;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.stack.TestStack;
import org.holdfast.stack.demo.Database;

/** The database itself, past the product. */
final class Table {

    private Table() {}

    /** One number. */
    static long number(String query) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement ask = connection.prepareStatement(query);
                ResultSet rows = ask.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** One id, as addresses spell it. */
    static String id(String query) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement ask = connection.prepareStatement(query);
                ResultSet rows = ask.executeQuery()) {
            rows.next();
            ByteBuffer bytes = ByteBuffer.wrap(rows.getBytes(1));
            return new UUID(bytes.getLong(), bytes.getLong()).toString();
        }
    }

    static void change(String statement, String value) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, value);
            change.executeUpdate();
        }
    }

    /** As the account that owns the tables. */
    static void own(String statement) throws SQLException {
        Database owner = TestStack.shared().ownedDatabase();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.executeUpdate();
        }
    }

    /** Changes with every save of an answer, whatever was in it. */
    static long savesOfAnswers() throws SQLException {
        return number("select count(*) + coalesce(sum(version), 0) from answer");
    }

    /**
     * What the practice keeps, a number for each table that changes with every change to its rows; who did what is
     * recorded elsewhere, refused or not.
     *
     * <p>The rows are summed up here, and not by the database's own checksums, of which one was seen to differ twice between
     * messages that could not have reached its table.
     */
    static Map<String, String> fingerprint() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = connect();
                PreparedStatement ask = connection.prepareStatement(sums(connection));
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getString(2));
            }
        }
        return sums;
    }

    /** The tables that two fingerprints tell apart. */
    static Set<String> changed(Map<String, String> before, Map<String, String> now) {
        Set<String> changed = new TreeSet<>(now.keySet());
        changed.removeIf(table -> Objects.equals(now.get(table), before.get(table)));
        return changed;
    }

    private static String sums(Connection connection) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (PreparedStatement ask =
                        connection.prepareStatement("select table_name, column_name from information_schema.columns"
                                + " where table_schema = database() and table_name not like 'audit%'");
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add("coalesce(hex(`" + rows.getString(2) + "`), '-')");
            }
        }
        return tables.entrySet().stream()
                .map(table -> "select '" + table.getKey()
                        + "', concat(count(*), ' ', bit_xor(cast(conv(left(md5(concat_ws(' ', "
                        + String.join(", ", table.getValue()) + ")), 16), 16, 10) as unsigned))) from "
                        + table.getKey())
                .collect(Collectors.joining(" union all "));
    }

    private static Connection connect() throws SQLException {
        Database database = TestStack.shared().database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
