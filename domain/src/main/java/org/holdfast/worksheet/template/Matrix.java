package org.holdfast.worksheet.template;

import java.util.List;

/** The same choices for each of several rows; with points on every choice or on none. */
public record Matrix(List<Row> rows, List<Choice> choices) implements Form {

    private static final int MOST = 20;

    public Matrix {
        Bounds.count(rows, 1, MOST, "rows");
        Bounds.keysOnce(rows.stream().map(Row::key).toList(), "Row");
        rows = List.copyOf(rows);
        choices = Bounds.choices(choices, 2, MOST);
        if (choices.stream()
                        .map(choice -> choice.score().isPresent())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("Some choices have a score and some have none");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MATRIX;
    }

    /** Whether its rows can be added up. */
    public boolean isScored() {
        return choices.getFirst().score().isPresent();
    }

    public boolean has(String row) {
        return rows.stream().anyMatch(one -> one.key().equals(row));
    }

    @Override
    public void check(Filled answer) {
        if (!Checks.isNothing(answer)) {
            Checks.as(Filled.Rows.class, answer).choices().forEach((row, choice) -> {
                if (!has(row)) {
                    throw Checks.unreadable();
                }
                Checks.offered(choices, choice);
            });
        }
    }

    @Override
    public boolean isComplete(Filled answer) {
        return answer instanceof Filled.Rows answered && answered.choices().size() == rows.size();
    }
}
