package org.holdfast.worksheet.template;

import java.math.BigDecimal;
import java.util.Optional;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Words;

/**
 * A whole number from 0 to 10.
 *
 * @param low what stands beside the 0
 * @param high what stands beside the 10
 */
public record Scale(Optional<Words> low, Optional<Words> high) implements Form {

    public static final int MOST = 10;

    public Scale {
        low.ifPresent(words -> Bounds.name(words, "the low end"));
        high.ifPresent(words -> Bounds.name(words, "the high end"));
    }

    public Scale() {
        this(Optional.empty(), Optional.empty());
    }

    @Override
    public ItemKind kind() {
        return ItemKind.SCALE;
    }

    @Override
    public void check(Filled answer) {
        if (Checks.isNothing(answer)) {
            return;
        }
        BigDecimal value = Checks.as(Filled.Figure.class, answer).value();
        if (value.scale() > 0 || value.signum() < 0 || value.compareTo(BigDecimal.TEN) > 0) {
            throw new Refused("refused.scale");
        }
    }
}
