package org.holdfast.covering.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.holdfast.covering.EmergencyReport;
import org.holdfast.covering.OpeningToSupervision;
import org.holdfast.covering.ReviewingEmergency;
import org.holdfast.covering.WhoCovers;
import org.holdfast.covering.WhoElse;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shell.Dates;

/** What a couple's counselor sees of who else may see the couple, and what she can do about it. */
@Dependent
public class CoveringCards {

    private final WhoCovers who;
    private final OpeningToSupervision opening;
    private final ReviewingEmergency reviewing;

    @Inject
    CoveringCards(WhoCovers who, OpeningToSupervision opening, ReviewingEmergency reviewing) {
        this.who = who;
        this.opening = opening;
        this.reviewing = reviewing;
    }

    /**
     * The cards of one couple.
     *
     * @param supervision to whom it is open in supervision
     * @param emergencies a card for each emergency access, those that wait for a review first
     */
    public record Cards(Component supervision, List<? extends Component> emergencies) {}

    /** @param sheets the couple's worksheets by their titles, in the order to show them */
    public Cards of(CoupleId couple, Map<AssignmentId, String> sheets, Dates dates, Consumer<String> done) {
        WhoElse others = who.ofCouple(couple);
        return new Cards(
                new SupervisionCard(couple, others.supervision(), opening, sheets, dates, done),
                others.emergencies().stream()
                        .sorted(Comparator.comparing(
                                (EmergencyReport report) -> report.verdict().isPresent()))
                        .map(report -> new EmergencyCard(report, reviewing, sheets, dates, done))
                        .toList());
    }
}
