package org.holdfast.figures;

import java.sql.Connection;
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
import java.util.stream.Collectors;

/**
 * What the practice keeps, a number for each table that changes with every change to its rows; who did what is recorded
 * elsewhere, refused or not.
 *
 * <p>The rows are summed up here, and not by the database's own checksums, of which one was seen to differ twice between
 * messages that could not have reached its table.
 */
final class Fingerprint implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement sums;
    private Map<String, String> last;

    Fingerprint() throws SQLException {
        this.connection = Table.connect();
        this.sums = connection.prepareStatement(sums(connection));
        this.last = take();
    }

    /** The tables that changed since this was last asked. */
    Set<String> changed() throws SQLException {
        Map<String, String> before = last;
        last = take();
        Set<String> changed = new TreeSet<>(last.keySet());
        changed.removeIf(table -> Objects.equals(last.get(table), before.get(table)));
        return changed;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private Map<String, String> take() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (ResultSet rows = sums.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
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
}
