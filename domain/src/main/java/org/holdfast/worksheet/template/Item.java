package org.holdfast.worksheet.template;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;

/**
 * One question of a worksheet; its key names the answer and never changes within a version.
 *
 * @param showWhen when it is asked; always, where there is none
 */
public record Item(
        String key,
        Form form,
        Words prompt,
        Words help,
        boolean required,
        Visibility visibility,
        Optional<Condition> showWhen) {

    public Item {
        Bounds.key(key);
        Bounds.label(prompt, "the prompt of '" + key + "'");
        Bounds.text(help, "the help of '" + key + "'");
        if (form instanceof Information && required) {
            throw new IllegalArgumentException("Item '" + key + "' is only to be read and cannot be required");
        }
        if (form instanceof Group group) {
            if (required && group.atLeast() == 0) {
                throw new IllegalArgumentException("Group '" + key + "' is required and may be empty");
            }
            for (Item inner : group.items()) {
                if (inner.visibility() != visibility) {
                    throw new IllegalArgumentException(
                            "Item '" + inner.key() + "' is not as private as its group '" + key + "'");
                }
            }
        }
    }

    /** An item that is always asked. */
    public Item(String key, Form form, Words prompt, Words help, boolean required, Visibility visibility) {
        this(key, form, prompt, help, required, visibility, Optional.empty());
    }

    public ItemKind kind() {
        return form.kind();
    }

    public List<Choice> choices() {
        return form.choices();
    }

    public boolean isAnswered() {
        return !(form instanceof Information);
    }

    /** The keys of the items whose answers decide whether this one is asked. */
    public List<String> restsOn() {
        return showWhen.stream()
                .flatMap(condition -> condition.tests().stream())
                .map(Condition.Test::item)
                .distinct()
                .toList();
    }

    /** The same question where there is no partner to see an answer. */
    Item forOne() {
        return new Item(key, form.forOne(), prompt, help, required, Visibility.ME_AND_COUNSELOR, showWhen);
    }

    /** Whether the person may choose this visibility: the item's own, or to keep the answer private after all. */
    public boolean allows(Visibility wish) {
        return wish == visibility || wish == Visibility.ME_AND_COUNSELOR;
    }

    /**
     * The words as they are kept; blank is always fine.
     *
     * @throws org.holdfast.shared.Refused if they are too long or no answer to this item
     */
    public Sensitive check(Sensitive words) {
        return AnswerText.write(form, AnswerText.read(form, words));
    }
}
