package org.holdfast.shared.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.shared.Binding;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;

/** One text as it lies in a column, with the place it belongs to. */
record SealedRow(byte[] id, byte[] kept, Binding binding) {

    /** Comes before every id, and begins no text. */
    static final byte[] NOTHING = {};

    private static final int PAGE = 50;

    /** The next few rows of a column whose words begin otherwise. */
    static List<SealedRow> otherThan(byte[] name, SealedColumn column, byte[] after, Connection connection)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(column.page(PAGE))) {
            select.setBytes(1, after);
            select.setBytes(2, name);
            List<SealedRow> page = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(row(column, rows));
                }
            }
            return page;
        }
    }

    /** What it says, where it was never sealed. */
    Sensitive plain() {
        return new Sensitive(new String(kept, StandardCharsets.UTF_8));
    }

    SealedWords words() {
        return new SealedWords(kept);
    }

    /** Whether it was still there as it was read, and is now what is given. */
    boolean exchange(SealedWords words, SealedColumn column, Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(column.exchange())) {
            update.setBytes(1, words.bytes());
            update.setBytes(2, id);
            update.setBytes(3, kept);
            return update.executeUpdate() == 1;
        }
    }

    private static SealedRow row(SealedColumn column, ResultSet rows) throws SQLException {
        Binding binding = new Binding(column.table(), rows.getString(3), id(rows.getBytes(4)), id(rows.getBytes(5)));
        return new SealedRow(rows.getBytes(1), rows.getBytes(2), binding);
    }

    private static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
