package org.holdfast.shared.jpa;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An account of the database as it knows it itself: a name, and the place it signs in from. */
record DatabaseAccount(String user, String host) {

    /**
     * The account that this user and password sign in to.
     *
     * @param url of the database, which the account need not be able to enter yet
     */
    static DatabaseAccount behind(String url, String user, String password) throws SQLException {
        String server = url.replaceFirst("^(jdbc:mysql://[^/]+/)[^?]*", "$1");
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            String account = row.getString(1);
            int at = account.lastIndexOf('@');
            return new DatabaseAccount(account.substring(0, at), account.substring(at + 1));
        }
    }

    /** As SQL names it. */
    @Override
    public String toString() {
        return quoted(user) + "@" + quoted(host);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
