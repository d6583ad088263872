package org.holdfast.worksheet.template;

import java.time.LocalDate;
import org.holdfast.shared.Refused;

/** A day in the calendar. */
public record Day() implements Form {

    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    @Override
    public ItemKind kind() {
        return ItemKind.DATE;
    }

    @Override
    public void check(Filled answer) {
        if (!Checks.isNothing(answer)) {
            LocalDate day = Checks.as(Filled.Dated.class, answer).day();
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw new Refused("refused.day");
            }
        }
    }
}
