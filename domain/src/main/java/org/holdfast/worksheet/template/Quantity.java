package org.holdfast.worksheet.template;

import java.math.BigDecimal;
import java.util.Optional;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Words;

/**
 * A number between two whole numbers, with up to two decimals.
 *
 * @param unit what is counted, such as minutes
 */
public record Quantity(int least, int most, Optional<Words> unit) implements Form {

    private static final int FURTHEST = 1_000_000;
    private static final int DECIMALS = 2;

    public Quantity {
        Bounds.between(least, -FURTHEST, FURTHEST, "The least");
        Bounds.between(most, -FURTHEST, FURTHEST, "The most");
        if (least >= most) {
            throw new IllegalArgumentException("The least has to be below the most");
        }
        unit.ifPresent(words -> Bounds.name(words, "the unit"));
    }

    @Override
    public ItemKind kind() {
        return ItemKind.NUMBER;
    }

    @Override
    public void check(Filled answer) {
        if (Checks.isNothing(answer)) {
            return;
        }
        BigDecimal value = Checks.as(Filled.Figure.class, answer).value();
        if (value.scale() > DECIMALS
                || value.compareTo(BigDecimal.valueOf(least)) < 0
                || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Refused("refused.number", least, most);
        }
    }
}
