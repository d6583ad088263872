package org.holdfast.caseload.jpa;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.caseload.CoupleFigures;
import org.holdfast.shared.CoupleId;

/** Puts the rows of a caseload together, couple by couple. */
record Tally(Map<UUID, List<CoupleRow>> couples, Map<UUID, List<WorkRow>> work) {

    /** Running before finished, then the one that finished last. */
    private static final Comparator<CoupleRow> LATEST_PLAN_FIRST = Comparator.comparing(
                    Tally::finishedAt, Comparator.reverseOrder())
            .thenComparing(Tally::startedAt, Comparator.reverseOrder());

    static Tally of(List<CoupleRow> couples, List<WorkRow> work) {
        return new Tally(
                couples.stream().collect(Collectors.groupingBy(CoupleRow::couple)),
                work.stream().collect(Collectors.groupingBy(row -> row.couple().value())));
    }

    List<CoupleFigures> figures() {
        return couples.values().stream().map(this::figures).toList();
    }

    private CoupleFigures figures(List<CoupleRow> rows) {
        CoupleRow row = rows.stream().min(LATEST_PLAN_FIRST).orElseThrow();
        List<WorkRow> theirs = work.getOrDefault(row.couple(), List.of());
        return new CoupleFigures(
                new CoupleId(row.couple()),
                plan(row),
                theirs.stream().mapToLong(WorkRow::open).sum(),
                theirs.stream().mapToLong(WorkRow::overdue).sum(),
                theirs.stream().mapToLong(WorkRow::sent).sum(),
                theirs.stream().anyMatch(WorkRow::allSent),
                row.lastCheckIn());
    }

    private static Optional<CoupleFigures.PlanFigures> plan(CoupleRow row) {
        return Optional.ofNullable(row.templateKey())
                .map(key -> new CoupleFigures.PlanFigures(
                        key,
                        Objects.requireNonNull(row.templateVersion()),
                        Objects.requireNonNull(row.phase()),
                        row.finishedAt() != null));
    }

    private static Instant finishedAt(CoupleRow row) {
        return Objects.requireNonNullElse(row.finishedAt(), Instant.MAX);
    }

    private static Instant startedAt(CoupleRow row) {
        return Objects.requireNonNullElse(row.startedAt(), Instant.MIN);
    }
}
