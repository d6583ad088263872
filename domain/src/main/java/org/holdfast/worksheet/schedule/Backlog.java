package org.holdfast.worksheet.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.CaseState;
import org.holdfast.access.Viewer;
import org.holdfast.shared.ScheduleId;

/** What may be due of all schedules: read to be opened, with nobody looking on. */
public interface Backlog {

    /** Running schedules whose day has come, and all that follow another worksheet. */
    List<ScheduleId> due(LocalDate today);

    /** The schedule if it still runs, held until the transaction ends: another server waits, and finds it done. */
    Optional<Held> hold(ScheduleId id);

    /**
     * A schedule with what decides whether it goes on.
     *
     * @param keeper the couple's counselor, on whose behalf it opens
     * @param works whether her account is open
     */
    record Held(Schedule schedule, CaseState couple, Viewer keeper, boolean works) {}
}
