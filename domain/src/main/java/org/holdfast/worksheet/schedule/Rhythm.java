package org.holdfast.worksheet.schedule;

import java.time.LocalDate;
import org.holdfast.shared.Refused;

/** Every so many days or weeks, counted on the calendar and not in hours. */
public record Rhythm(int count, Unit unit) {

    /** The longest pause, in either unit. */
    public static final int MOST = 60;

    /** What is counted. */
    public enum Unit {
        DAYS,
        WEEKS
    }

    void check() {
        if (count < 1 || count > MOST) {
            throw new Refused("refused.schedule.rhythm", MOST);
        }
    }

    LocalDate on(LocalDate first, int slot) {
        long steps = (long) count * slot;
        return switch (unit) {
            case DAYS -> first.plusDays(steps);
            case WEEKS -> first.plusWeeks(steps);
        };
    }
}
