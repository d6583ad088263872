package org.holdfast.worksheet.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one answer counts in a score. */
final class Points {

    private Points() {}

    static boolean canBeGiven(Form form, Optional<String> row) {
        return switch (form) {
            case Matrix matrix -> matrix.isScored() && row.filter(matrix::has).isPresent();
            case Likert degree -> row.isEmpty();
            case Scale scale -> row.isEmpty();
            case Quantity quantity -> row.isEmpty();
            default -> false;
        };
    }

    static Optional<BigDecimal> of(Form form, Optional<String> row, Filled answer) {
        return switch (answer) {
            case Filled.Figure figure -> Optional.of(figure.value());
            case Filled.Picked picked -> score(form.choices(), picked.key());
            case Filled.Rows rows ->
                row.flatMap(one -> score(form.choices(), rows.choices().get(one)));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> score(List<Choice> choices, @Nullable String key) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .flatMap(Choice::score)
                .map(BigDecimal::valueOf);
    }
}
