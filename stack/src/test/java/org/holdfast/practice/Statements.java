package org.holdfast.practice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What a database with nothing else to do has been asked, by its own count. */
public record Statements(long reads, long writes, long commits) {

    private static final String COUNTS = """
            SHOW GLOBAL STATUS WHERE Variable_name IN
            ('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_commit')""";

    /** What the act asks of the database. */
    public static Statements during(DataSource database, Runnable act) {
        Statements before = now(database);
        act.run();
        Statements after = now(database);
        // Counting is a statement too, but one that is counted apart
        return new Statements(after.reads - before.reads, after.writes - before.writes, after.commits - before.commits);
    }

    public long all() {
        return reads + writes;
    }

    private static Statements now(DataSource database) {
        Map<String, Long> counts = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNTS)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Statements(
                counts.getOrDefault("Com_select", 0L),
                counts.getOrDefault("Com_insert", 0L)
                        + counts.getOrDefault("Com_update", 0L)
                        + counts.getOrDefault("Com_delete", 0L),
                counts.getOrDefault("Com_commit", 0L));
    }
}
