package org.holdfast.worksheet.template;

import java.util.List;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Limits;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
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
        if (kind != ItemKind.SINGLE_CHOICE && !choices.isEmpty()) {
            throw new IllegalArgumentException("Item '" + key + "' offers choices and is not a single choice");
        }
        if (choices.stream().map(Choice::key).distinct().count() < choices.size()) {
            throw new IllegalArgumentException("Item '" + key + "' offers the same choice key twice");
        }
        if (kind == ItemKind.INFORMATION && required) {
            throw new IllegalArgumentException("Item '" + key + "' is only to be read and cannot be required");
        }
    }

    public boolean isAnswered() {
        return kind != ItemKind.INFORMATION;
    }

    /** The same question where there is no partner to see an answer. */
    Item forOne() {
        return new Item(key, kind, prompt, help, required, Visibility.ME_AND_COUNSELOR, choices);
    }

    /** Whether the person may choose this visibility: the item's own, or to keep the answer private after all. */
    public boolean allows(Visibility wish) {
        return wish == visibility || wish == Visibility.ME_AND_COUNSELOR;
    }

    /**
     * Refuses words that are not an answer to this item; blank is always fine.
     *
     * @throws Refused if the words are too long, not one of the choices, or not a whole number from 0 to 10
     */
    public void check(Sensitive words) {
        Limits.answer(words);
        if (words.isBlank()) {
            return;
        }
        switch (kind) {
            case SINGLE_CHOICE -> {
                if (choices.stream().noneMatch(choice -> choice.key().equals(words.words()))) {
                    throw new Refused("refused.choice");
                }
            }
            case SCALE -> {
                if (!words.words().matches("[0-9]|10")) {
                    throw new Refused("refused.scale");
                }
            }
            case INFORMATION -> throw new Refused("refused.choice");
            case SHORT_TEXT, LONG_TEXT -> {}
        }
    }
}
