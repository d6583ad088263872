package org.holdfast.worksheet.ui.letter;

import java.util.List;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;

/** Items to test with. */
final class Items {

    private static final Words WORDS = new Words("Words", "Palabras");

    private Items() {}

    static Item of(String key, ItemKind kind) {
        return new Item(
                key, kind, WORDS, WORDS, kind != ItemKind.INFORMATION, Visibility.PARTNER_AFTER_REVEAL, List.of());
    }
}
