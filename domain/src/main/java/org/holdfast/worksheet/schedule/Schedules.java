package org.holdfast.worksheet.schedule;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.ScheduleId;

/** Worksheets that open later, each seen by the couple's counselor and by nobody else. */
public interface Schedules {

    /** Held until the transaction ends: what opens it waits, and so does another change. */
    Optional<Schedule> held(Viewer counselor, ScheduleId id);

    /** What runs, and what stopped without her, the oldest first. */
    List<Schedule> shown(Viewer counselor, CoupleId couple);

    /** @throws org.holdfast.shared.ChangedMeanwhile if there is one with this id */
    void add(Schedule schedule);
}
