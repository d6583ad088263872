package org.holdfast.worksheet.template;

import java.util.List;

/** The choices in the person's own order. */
public record Ranking(List<Choice> choices) implements Form {

    private static final int LEAST = 3;
    private static final int MOST = 7;

    public Ranking {
        choices = Bounds.plain(choices, LEAST, MOST);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.RANKING;
    }

    @Override
    public void check(Filled answer) {
        Checks.someOf(choices, choices.size(), answer);
    }

    @Override
    public boolean isComplete(Filled answer) {
        return answer instanceof Filled.PickedSome ranked && ranked.keys().size() == choices.size();
    }
}
