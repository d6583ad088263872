package org.holdfast.worksheet.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.CaseState;
import org.holdfast.access.Viewer;
import org.holdfast.shared.Announcer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.WorksheetAssigned;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** Opens what is due of one schedule, or stops it; whoever calls it brings the transaction. */
@Dependent
public class DueSheet {

    private final Backlog backlog;
    private final Worksheets worksheets;
    private final WorksheetTemplates templates;
    private final Announcer announcer;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public DueSheet(
            Backlog backlog,
            Worksheets worksheets,
            WorksheetTemplates templates,
            Announcer announcer,
            Vault vault,
            Clock clock) {
        this.backlog = backlog;
        this.worksheets = worksheets;
        this.templates = templates;
        this.announcer = announcer;
        this.vault = vault;
        this.clock = clock;
    }

    /** Harmless when nothing is due, or somebody else was first. */
    public void open(ScheduleId id) {
        backlog.hold(id)
                .ifPresent(held -> obstacle(held)
                        .ifPresentOrElse(why -> stop(held.keeper(), held.schedule(), why), () -> open(held)));
    }

    private Optional<ScheduleState> obstacle(Backlog.Held held) {
        if (held.couple() == CaseState.FROZEN) {
            return Optional.of(ScheduleState.SEPARATED);
        }
        if (!held.works()) {
            return Optional.of(ScheduleState.COUNSELOR_CLOSED);
        }
        String key = held.schedule().template().key();
        boolean offered = templates.newest().stream()
                .anyMatch(template -> template.ref().key().equals(key));
        return offered ? Optional.empty() : Optional.of(ScheduleState.ARCHIVED);
    }

    private void stop(Viewer keeper, Schedule schedule, ScheduleState why) {
        WhatWaits.letGo(keeper, schedule, worksheets, announcer);
        schedule.end(why);
    }

    private void open(Backlog.Held held) {
        Schedule schedule = held.schedule();
        if (schedule.timing() instanceof Timing.After after) {
            follow(held.keeper(), schedule, after);
        } else {
            schedule.due(today())
                    .ifPresent(number -> handOut(held.keeper(), schedule, number, schedule.partners(), Set.of()));
        }
    }

    /** To each partner by what they themselves have sent, so that neither can tell what the other did. */
    private void follow(Viewer keeper, Schedule schedule, Timing.After after) {
        Map<PartnerId, Response> before = byOwner(worksheets.responses(keeper, after.assignment()));
        Map<PartnerId, Response> given = schedule.latest()
                .map(latest -> byOwner(worksheets.responses(keeper, latest)))
                .orElse(Map.of());
        List<PartnerId> ready = new ArrayList<>();
        List<PartnerId> waiting = new ArrayList<>();
        for (PartnerId partner : schedule.partners()) {
            Response mine = given.get(partner);
            Response first = before.get(partner);
            boolean pending = schedule.latest().isEmpty() || (mine != null && mine.state() == ResponseState.WAITING);
            if (pending && first != null) {
                (isReady(first, after) ? ready : waiting).add(partner);
            } else if (pending && mine != null) {
                mine.drop();
            }
        }
        if (!ready.isEmpty()) {
            if (schedule.latest().isPresent()) {
                ready.forEach(partner -> Optional.ofNullable(given.get(partner))
                        .ifPresent(response -> response.open(clock.instant(), due(schedule))));
            } else {
                handOut(keeper, schedule, schedule.number(), ready, waiting);
            }
        }
        schedule.latest().ifPresent(latest -> WhatWaits.tell(keeper, schedule, latest, given.values(), announcer));
        if (waiting.isEmpty()) {
            schedule.end(schedule.latest().isPresent() ? ScheduleState.DONE : ScheduleState.NOTHING_TO_FOLLOW);
        }
    }

    private boolean isReady(Response first, Timing.After after) {
        return first.state().isReadable()
                && first.submittedAt()
                        .map(sent -> sent.atZone(clock.getZone()).toLocalDate().plusDays(after.days()))
                        .filter(day -> !day.isAfter(today()))
                        .isPresent();
    }

    private void handOut(
            Viewer keeper, Schedule schedule, int number, Collection<PartnerId> open, Collection<PartnerId> waiting) {
        Assignment assignment = new Assignment(
                AssignmentId.fresh(), schedule, number, keeper.account(), clock.instant(), due(schedule), vault);
        worksheets.add(assignment);
        open.forEach(partner -> worksheets.add(new Response(ResponseId.fresh(), assignment, partner)));
        waiting.forEach(partner -> worksheets.add(Response.waiting(ResponseId.fresh(), assignment, partner)));
        schedule.opened(assignment.id());
        announcer.announce(new WorksheetAssigned(
                assignment.id(), schedule.couple(), schedule.template().key(), keeper));
    }

    private LocalDate due(Schedule schedule) {
        return today().plusDays(schedule.daysToDo());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<PartnerId, Response> byOwner(Collection<Response> responses) {
        return responses.stream().collect(Collectors.toMap(Response::owner, Function.identity()));
    }
}
