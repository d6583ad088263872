package org.holdfast.worksheet.ui.before;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Form;

/**
 * How two answers to the same question differ, as far as a sentence can say it.
 *
 * @param kind what it says, of the same or of numbers
 * @param by how much, for numbers
 */
public record Difference(Kind kind, BigDecimal by) {

    /** What can be said. */
    public enum Kind {
        SAME,
        MORE,
        LESS
    }

    /** From one to the other; empty where one is missing, or they differ in more than a number. */
    public static Optional<Difference> between(Form form, Sensitive one, Sensitive other) {
        try {
            List<Filled> both = List.of(AnswerText.read(form, one), AnswerText.read(form, other));
            if (both.stream().anyMatch(Filled::isBlank)) {
                return Optional.empty();
            }
            if (both.getFirst() instanceof Filled.Figure from && both.getLast() instanceof Filled.Figure to) {
                return Optional.of(figures(to.value().subtract(from.value())));
            }
            return both.getFirst().equals(both.getLast())
                    ? Optional.of(new Difference(Kind.SAME, BigDecimal.ZERO))
                    : Optional.empty();
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private static Difference figures(BigDecimal by) {
        return switch (by.signum()) {
            case 0 -> new Difference(Kind.SAME, BigDecimal.ZERO);
            case 1 -> new Difference(Kind.MORE, by);
            default -> new Difference(Kind.LESS, by.negate());
        };
    }

    /** Ends a key into the message bundle. */
    public String key() {
        return switch (kind) {
            case SAME -> "same";
            case MORE -> "more";
            case LESS -> "less";
        };
    }
}
