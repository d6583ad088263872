package org.holdfast.worksheet.schedule;

import java.time.LocalDate;
import org.holdfast.shared.Limits;
import org.holdfast.shared.Refused;

/** How something that repeats comes to an end; nothing repeats for ever. */
public sealed interface Ending {

    /** The most times anything repeats. */
    int MOST_TIMES = 100;

    void check(LocalDate first);

    /** Whether the occurrence counted from 0, on this day, still happens. */
    boolean reaches(int slot, LocalDate day);

    /** With a last day on which it may still open. */
    record Until(LocalDate last) implements Ending {

        @Override
        public void check(LocalDate first) {
            if (last.isBefore(first)) {
                throw new Refused("refused.schedule.end.before", first);
            }
            if (last.isAfter(first.plusYears(Limits.YEARS_AHEAD))) {
                throw new Refused("refused.schedule.end.far", first.plusYears(Limits.YEARS_AHEAD));
            }
        }

        @Override
        public boolean reaches(int slot, LocalDate day) {
            return !day.isAfter(last);
        }
    }

    /** After so many. */
    record Times(int count) implements Ending {

        @Override
        public void check(LocalDate first) {
            if (count < 1 || count > MOST_TIMES) {
                throw new Refused("refused.schedule.times", MOST_TIMES);
            }
        }

        @Override
        public boolean reaches(int slot, LocalDate day) {
            return slot < count;
        }
    }
}
