package org.holdfast.worksheet.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.ScheduleId;

/** Schedules, kept in memory. */
public final class InMemorySchedules implements Schedules {

    private final Tables tables;

    public InMemorySchedules(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Schedule> held(Viewer counselor, ScheduleId id) {
        return tables.schedules().stream()
                .filter(schedule -> schedule.id().equals(id))
                .filter(schedule -> tables.counsels(counselor, schedule.couple()))
                .findFirst();
    }

    @Override
    public List<Schedule> shown(Viewer counselor, CoupleId couple) {
        return tables.schedules().stream()
                .filter(schedule -> schedule.couple().equals(couple) && tables.counsels(counselor, couple))
                .filter(schedule -> schedule.state().isShown())
                .sorted(Comparator.comparing(Schedule::madeAt))
                .toList();
    }

    @Override
    public void add(Schedule schedule) {
        if (tables.schedules().stream().anyMatch(other -> other.id().equals(schedule.id()))) {
            throw new ChangedMeanwhile();
        }
        tables.schedules().add(schedule);
    }
}
