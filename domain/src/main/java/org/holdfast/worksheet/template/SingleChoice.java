package org.holdfast.worksheet.template;

import java.util.List;

/** One of the choices. */
public record SingleChoice(List<Choice> choices) implements Form {

    public SingleChoice {
        choices = Bounds.plain(choices, 2, Bounds.MOST_CHOICES);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.SINGLE_CHOICE;
    }

    @Override
    public void check(Filled answer) {
        Checks.oneOf(choices, answer);
    }
}
