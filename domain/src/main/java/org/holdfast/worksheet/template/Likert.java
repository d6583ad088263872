package org.holdfast.worksheet.template;

import java.util.List;

/** One of a few degrees, each with its points, in order. */
public record Likert(List<Choice> choices) implements Form {

    private static final int MOST_DEGREES = 20;

    public Likert {
        choices = Bounds.choices(choices, 2, MOST_DEGREES);
        if (choices.stream().anyMatch(choice -> choice.score().isEmpty())) {
            throw new IllegalArgumentException("A choice has no score");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.LIKERT;
    }

    @Override
    public void check(Filled answer) {
        Checks.oneOf(choices, answer);
    }
}
