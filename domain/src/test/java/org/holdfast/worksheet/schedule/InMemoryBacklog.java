package org.holdfast.worksheet.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.account.Standing;
import org.holdfast.couple.Couple;
import org.holdfast.practice.Tables;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.ScheduleId;

/** What is due, found in memory. */
public final class InMemoryBacklog implements Backlog {

    private final Tables tables;

    public InMemoryBacklog(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<ScheduleId> due(LocalDate today) {
        return tables.schedules().stream()
                .filter(schedule -> schedule.state() == ScheduleState.RUNNING)
                .filter(schedule ->
                        schedule.nextOn().filter(day -> day.isAfter(today)).isEmpty()
                                || tables.isFrozen(schedule.couple()))
                .map(Schedule::id)
                .toList();
    }

    @Override
    public Optional<Held> hold(ScheduleId id) {
        return tables.schedules().stream()
                .filter(schedule -> schedule.id().equals(id) && schedule.state() == ScheduleState.RUNNING)
                .findFirst()
                .map(this::held);
    }

    private Held held(Schedule schedule) {
        AccountId keeper = tables.couples().stream()
                .filter(couple -> couple.id().equals(schedule.couple()))
                .map(Couple::counselor)
                .findFirst()
                .orElseThrow();
        return new Held(
                schedule,
                tables.state(schedule.couple()),
                Viewer.counselor(keeper),
                tables.account(keeper).standing() != Standing.CLOSED);
    }
}
