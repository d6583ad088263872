package org.holdfast.stack.demo;

import java.util.List;

/**
 * What one couple did in the last months; days are counted back from today.
 *
 * @param couple the couple's number in the people file
 * @param joined when the couple was taken in
 * @param phases when each phase was entered, the first one being the plan's start; empty while no plan runs
 * @param trustA trust of side A at the start and now, 0 to 10; the weeks between wander from one to the other
 * @param lastCheckIn when the last weekly check-in was given, or {@link Sheet#NOT_YET}
 * @param separated when the couple separated, or {@link Sheet#NOT_YET}
 */
record Story(
        int couple,
        int joined,
        List<Integer> phases,
        List<Sheet> sheets,
        Course trustA,
        Course trustB,
        int lastCheckIn,
        int separated) {

    /** A couple that goes on. */
    Story(
            int couple,
            int joined,
            List<Integer> phases,
            List<Sheet> sheets,
            Course trustA,
            Course trustB,
            int lastCheckIn) {
        this(couple, joined, phases, sheets, trustA, trustB, lastCheckIn, Sheet.NOT_YET);
    }

    Story {
        phases = List.copyOf(phases);
        sheets = List.copyOf(sheets);
    }

    /** Where a figure began and where it is now. */
    record Course(int then, int now) {}
}
