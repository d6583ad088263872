package org.holdfast.journey;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.holdfast.shared.Binding;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.vault.TinkVault;
import org.holdfast.stack.TestStack;
import org.holdfast.stack.demo.Database;

/** What is really kept, asked past the product. */
final class Records {

    private Records() {}

    /** How many answers hold exactly these words at this moment. */
    static int answers(String words) {
        TinkVault vault = new TinkVault(TestStack.shared().keys());
        return ask(
                "select n.words, n.item_key, r.assignment_id, n.owner_id from answer n"
                        + " join response r on r.id = n.response_id where n.item_key <> ?",
                "",
                rows -> {
                    int same = 0;
                    do {
                        Binding binding = new Binding("answer", "words:" + rows.getString(2), id(rows, 3), id(rows, 4));
                        if (vault.open(new SealedWords(rows.getBytes(1)), binding)
                                .words()
                                .equals(words)) {
                            same++;
                        }
                    } while (rows.next());
                    return same;
                });
    }

    /** How many accounts have this address. */
    static int accounts(String email) {
        return count("select count(*) from account where email = ?", email);
    }

    /** How many assignments have this title of their own. */
    static int assignments(String title) {
        return count("select count(*) from assignment where title = ?", title);
    }

    /** How many responses of this person to this worksheet are sent. */
    static int sent(String email, String worksheet) {
        return count(
                "select count(*) from response r join assignment s on s.id = r.assignment_id"
                        + " join partner p on p.id = r.owner_id join account a on a.id = p.account_id"
                        + " where r.state = 'SUBMITTED' and concat(a.email, ' ', s.template_key) = ?",
                email + " " + worksheet);
    }

    /** An assignment that this person has a response to. */
    static UUID assignmentOf(String email) {
        return ask(
                "select r.assignment_id from response r join partner p on p.id = r.owner_id"
                        + " join account a on a.id = p.account_id where a.email = ? limit 1",
                email,
                rows -> id(rows, 1));
    }

    /** An assignment that this person has a response to in this state. */
    static UUID assignmentOf(String email, String state) {
        return ask(
                "select r.assignment_id from response r join partner p on p.id = r.owner_id"
                        + " join account a on a.id = p.account_id where concat(a.email, ' ', r.state) = ? limit 1",
                email + " " + state,
                rows -> id(rows, 1));
    }

    /** This person's first assignment of one worksheet of the library; figures hand out more of them. */
    static UUID worksheetOf(String email, String worksheet) {
        return ask(
                "select s.id from assignment s join response r on r.assignment_id = s.id"
                        + " join partner p on p.id = r.owner_id join account a on a.id = p.account_id"
                        + " where concat(a.email, ' ', s.template_key) = ? order by s.assigned_at limit 1",
                email + " " + worksheet,
                rows -> id(rows, 1));
    }

    /** This person's assignment of a worksheet that the practice wrote itself. */
    static UUID ownWorksheetOf(String email) {
        return ask(
                "select s.id from assignment s join response r on r.assignment_id = s.id"
                        + " join partner p on p.id = r.owner_id join account a on a.id = p.account_id"
                        + " where a.email = ? and s.template_key like 'own-%' limit 1",
                email, rows -> id(rows, 1));
    }

    private static UUID id(ResultSet rows, int column) throws SQLException {
        ByteBuffer bytes = ByteBuffer.wrap(rows.getBytes(column));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static int count(String query, String value) {
        return ask(query, value, rows -> rows.getInt(1));
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private static <T> T ask(String query, String value, Reading<T> reading) {
        Database database = TestStack.shared().database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement ask = connection.prepareStatement(query)) {
            ask.setString(1, value);
            try (ResultSet rows = ask.executeQuery()) {
                rows.next();
                return reading.of(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
