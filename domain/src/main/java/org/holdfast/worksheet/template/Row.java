package org.holdfast.worksheet.template;

import org.holdfast.shared.Words;

/** One line of a matrix, answered with one of its choices. */
public record Row(String key, Words label) {

    public Row {
        Bounds.key(key);
        Bounds.label(label, key);
    }
}
