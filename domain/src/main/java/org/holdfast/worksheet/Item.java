package org.holdfast.worksheet;

import java.util.List;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Words;

/** One question of a worksheet; its key names the answer and never changes within a version. */
public record Item(
        String key,
        ItemKind kind,
        Words prompt,
        Words help,
        boolean required,
        Visibility visibility,
        List<Choice> choices) {

    public Item {
        if (!key.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Item key '" + key + "' is not lower-case letters, digits and dashes");
        }
        choices = List.copyOf(choices);
        if (kind == ItemKind.SINGLE_CHOICE && choices.size() < 2) {
            throw new IllegalArgumentException("Item '" + key + "' offers fewer than two choices");
        }
    }

    public boolean isAnswered() {
        return kind != ItemKind.INFORMATION;
    }
}
