package org.holdfast.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.holdfast.stack.TestStack;
import org.holdfast.stack.demo.Database;

/** What is really kept, asked past the product. */
final class Records {

    private Records() {}

    /** How many answers hold exactly these words at this moment. */
    static int answers(String words) {
        return count("select count(*) from answer where words = ?", words);
    }

    /** How many accounts have this address. */
    static int accounts(String email) {
        return count("select count(*) from account where email = ?", email);
    }

    private static int count(String query, String value) {
        Database database = TestStack.shared().database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement ask = connection.prepareStatement(query)) {
            ask.setString(1, value);
            try (ResultSet rows = ask.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
