package org.holdfast.shared.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Tells keys of another installation from ours, before anything is sealed with them. */
public final class KeysFit {

    private KeysFit() {}

    /** @throws KeysUnusable if a text was sealed with a key that is not among these */
    public static void check(Connection connection, TinkVault vault) throws SQLException {
        List<byte[]> names = vault.keys().all();
        for (SealedColumn column : SealedColumn.values()) {
            try (PreparedStatement sample = connection.prepareStatement(column.sample());
                    ResultSet rows = sample.executeQuery()) {
                byte[] sealed = rows.next() ? rows.getBytes(1) : SealedRow.NOTHING;
                if (sealed.length > 0 && names.stream().noneMatch(name -> TinkVault.begins(sealed, name))) {
                    throw new KeysUnusable("holds other keys than this database was sealed with");
                }
            }
        }
    }
}
