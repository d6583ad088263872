package org.holdfast.figures;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    static Connection connect() throws SQLException {
        Database database = TestStack.shared().database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
