package org.holdfast.figures;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    /** Changes with every change to what the practice keeps; who did what is recorded elsewhere, refused or not. */
    static String fingerprint() throws SQLException {
        StringBuilder sums = new StringBuilder();
        try (Connection connection = connect();
                PreparedStatement ask = connection.prepareStatement("checksum table " + practice(connection));
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                sums.append(rows.getString(1)).append(rows.getString(2)).append(' ');
            }
        }
        return sums.toString();
    }

    private static String practice(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement("show tables");
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeIf(name -> name.startsWith("audit"));
        return String.join(", ", names);
    }

    private static Connection connect() throws SQLException {
        Database database = TestStack.shared().database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
