package org.holdfast.shared.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.shared.Binding;
import org.holdfast.shared.SealBroken;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Vault;

/** Everything sealed that a database holds, for tests that open it all. */
public record SealedTexts(List<Text> all) {

    /** One text and the place it was found in. */
    public record Text(SealedWords words, Binding place) {}

    public static SealedTexts in(Connection connection) throws SQLException {
        List<Text> all = new ArrayList<>();
        for (SealedColumn column : SealedColumn.values()) {
            List<SealedRow> page = SealedRow.otherThan(SealedRow.NOTHING, column, SealedRow.NOTHING, connection);
            while (!page.isEmpty()) {
                page.forEach(row -> all.add(new Text(row.words(), row.binding())));
                page = SealedRow.otherThan(
                        SealedRow.NOTHING, column, page.getLast().id(), connection);
            }
        }
        return new SealedTexts(List.copyOf(all));
    }

    /** How many columns there are to find texts in. */
    public static int columns() {
        return SealedColumn.values().length;
    }

    /** How many open where they were found. */
    public long readable(Vault vault) {
        return all.stream()
                .filter(text -> opens(text.words(), text.place(), vault))
                .count();
    }

    public static boolean opens(SealedWords words, Binding place, Vault vault) {
        try {
            vault.open(words, place);
            return true;
        } catch (SealBroken e) {
            return false;
        }
    }
}
