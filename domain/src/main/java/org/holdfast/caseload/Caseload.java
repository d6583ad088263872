package org.holdfast.caseload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.plan.PlanTemplates;
import org.holdfast.shared.CoupleId;

/** The counselor looks over her couples. */
@Dependent
@Transactional
public class Caseload {

    private final Caseloads caseloads;
    private final Couples couples;
    private final PlanTemplates plans;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public Caseload(Caseloads caseloads, Couples couples, PlanTemplates plans, CurrentViewer current, Clock clock) {
        this.caseloads = caseloads;
        this.couples = couples;
        this.plans = plans;
        this.current = current;
        this.clock = clock;
    }

    /** All her cases at one look. */
    @Allowed(Act.SEE_CASELOAD)
    public Cases cases() {
        Viewer counselor = current.viewer();
        current.asks(Act.SEE_CASELOAD, Resource.caseload(counselor.account()));
        List<CoupleCard> all = couples.caseload(counselor);
        return new Cases(open(counselor, all), closed(all));
    }

    private List<CaseloadRow> open(Viewer counselor, List<CoupleCard> all) {
        Map<CoupleId, CoupleFigures> figures = caseloads.figures(counselor, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(CoupleFigures::couple, Function.identity()));
        return all.stream()
                .flatMap(couple ->
                        Optional.ofNullable(figures.get(couple.id())).map(known -> row(couple, known)).stream())
                .sorted(Comparator.comparingInt(CaseloadRow::urgency).thenComparing(CaseloadRow::name))
                .toList();
    }

    private static List<CoupleCard> closed(List<CoupleCard> all) {
        return all.stream()
                .filter(CoupleCard::isFrozen)
                .sorted(Comparator.comparing(
                                (CoupleCard card) -> card.separatedAt().orElseThrow())
                        .reversed())
                .toList();
    }

    private CaseloadRow row(CoupleCard couple, CoupleFigures figures) {
        return new CaseloadRow(
                couple.id(),
                couple.shortName(),
                couple.isIndividual(),
                figures.plan()
                        .map(plan -> new CaseloadRow.Phase(
                                plan.phase(),
                                plans.get(plan.templateKey(), plan.templateVersion())
                                        .phases()
                                        .get(plan.phase()),
                                plan.finished())),
                figures.open(),
                figures.overdue(),
                figures.toReview(),
                figures.bothSent(),
                figures.lastCheckIn());
    }
}
