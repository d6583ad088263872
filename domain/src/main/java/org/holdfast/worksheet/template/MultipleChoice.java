package org.holdfast.worksheet.template;

import java.util.List;

/**
 * Any of the choices.
 *
 * @param atMost how many may be chosen; all of them where there is no limit
 */
public record MultipleChoice(List<Choice> choices, int atMost) implements Form {

    public MultipleChoice {
        choices = Bounds.plain(choices, 2, Bounds.MOST_CHOICES);
        Bounds.between(atMost, 1, choices.size(), "The most that may be chosen");
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MULTIPLE_CHOICE;
    }

    @Override
    public void check(Filled answer) {
        Checks.someOf(choices, atMost, answer);
    }
}
