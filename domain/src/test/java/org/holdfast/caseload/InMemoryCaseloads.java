package org.holdfast.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.checkin.CheckIn;
import org.holdfast.plan.Plan;
import org.holdfast.practice.Tables;
import org.holdfast.shared.CoupleId;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.sheet.ResponseState;

/** A caseload's figures, counted in memory. */
public final class InMemoryCaseloads implements Caseloads {

    private final Tables tables;

    public InMemoryCaseloads(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<CoupleFigures> figures(Viewer counselor, LocalDate today) {
        return tables.couples().stream()
                .filter(couple -> tables.counsels(counselor, couple.id()) && !tables.isFrozen(couple.id()))
                .map(couple -> figures(couple.id(), today))
                .toList();
    }

    private CoupleFigures figures(CoupleId couple, LocalDate today) {
        List<Assignment> assignments = tables.assignments().stream()
                .filter(assignment -> assignment.couple().equals(couple))
                .toList();
        return new CoupleFigures(
                couple,
                plan(couple),
                assignments.stream().mapToLong(this::open).sum(),
                assignments.stream()
                        .flatMap(assignment -> responses(assignment).stream())
                        .filter(response -> response.isOverdue(today))
                        .count(),
                assignments.stream().mapToLong(this::sent).sum(),
                assignments.stream()
                        .anyMatch(assignment -> sent(assignment) > 0
                                && sent(assignment) == responses(assignment).size()),
                lastCheckIn(couple));
    }

    private Optional<CoupleFigures.PlanFigures> plan(CoupleId couple) {
        return tables.plans().stream()
                .filter(plan -> plan.couple().equals(couple))
                .max(Comparator.comparing((Plan plan) -> plan.finishedAt().orElse(Instant.MAX))
                        .thenComparing(Plan::startedAt))
                .map(plan -> new CoupleFigures.PlanFigures(
                        plan.templateKey(), plan.templateVersion(), plan.phase(), plan.isFinished()));
    }

    private long open(Assignment assignment) {
        return responses(assignment).stream()
                .filter(response -> response.state().canBeWritten())
                .count();
    }

    private long sent(Assignment assignment) {
        return responses(assignment).stream()
                .filter(response -> response.state() == ResponseState.SUBMITTED)
                .count();
    }

    private List<Response> responses(Assignment assignment) {
        return tables.responses().stream()
                .filter(response -> response.assignment().equals(assignment.id()))
                .filter(response -> response.state() != ResponseState.TAKEN_BACK)
                .toList();
    }

    private Optional<Instant> lastCheckIn(CoupleId couple) {
        return tables.checkIns().stream()
                .filter(checkIn -> tables.coupleOf(checkIn.owner()).equals(Optional.of(couple)))
                .map(CheckIn::answeredAt)
                .max(Comparator.naturalOrder());
    }
}
