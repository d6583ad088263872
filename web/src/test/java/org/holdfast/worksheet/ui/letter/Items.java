package org.holdfast.worksheet.ui.letter;

import org.holdfast.access.Visibility;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Information;
import org.holdfast.worksheet.template.Item;

/** Items to test with. */
final class Items {

    private static final Words WORDS = new Words("Words", "Palabras");

    private Items() {}

    static Item of(String key, Form form) {
        return new Item(key, form, WORDS, WORDS, !(form instanceof Information), Visibility.PARTNER_AFTER_REVEAL);
    }
}
