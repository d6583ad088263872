package org.holdfast.worksheet.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Limits;
import org.holdfast.shared.Refused;

/** When a worksheet opens; days are days of the practice and begin at its midnight, whatever its clocks do then. */
public sealed interface Timing {

    /** Days a worksheet may wait after the one before it. */
    int LONGEST_DELAY = 365;

    /**
     * Refuses what could never happen, or lies further ahead than anyone plans.
     *
     * @throws Refused with what to mend
     */
    void check(LocalDate today);

    /** The day of an occurrence counted from 0; empty if there is none, or if no calendar decides it. */
    Optional<LocalDate> day(int slot);

    /** Once, on a day. */
    record OnDay(LocalDate day) implements Timing {

        @Override
        public void check(LocalDate today) {
            inReach(day, today);
        }

        @Override
        public Optional<LocalDate> day(int slot) {
            return slot == 0 ? Optional.of(day) : Optional.empty();
        }
    }

    /**
     * To each partner, so many days after they themselves have sent another worksheet: what one does never shows in what
     * the other is given.
     */
    record After(AssignmentId assignment, int days) implements Timing {

        @Override
        public void check(LocalDate today) {
            if (days < 0 || days > LONGEST_DELAY) {
                throw new Refused("refused.schedule.delay", LONGEST_DELAY);
            }
        }

        @Override
        public Optional<LocalDate> day(int slot) {
            return Optional.empty();
        }
    }

    /** Again and again from a first day on, until an end that is known from the beginning. */
    record Every(Rhythm rhythm, LocalDate first, Ending ending) implements Timing {

        @Override
        public void check(LocalDate today) {
            inReach(first, today);
            rhythm.check();
            ending.check(first);
        }

        @Override
        public Optional<LocalDate> day(int slot) {
            return Optional.of(rhythm.on(first, slot)).filter(day -> ending.reaches(slot, day));
        }
    }

    private static void inReach(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refused("refused.schedule.past", today);
        }
        if (day.isAfter(today.plusYears(Limits.YEARS_AHEAD))) {
            throw new Refused("refused.schedule.far", today.plusYears(Limits.YEARS_AHEAD));
        }
    }
}
