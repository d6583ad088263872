package org.holdfast.covering.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.holdfast.covering.EmergencyReport;
import org.holdfast.covering.OpeningToSupervision;
import org.holdfast.covering.ReviewingEmergency;
import org.holdfast.covering.WhoCovers;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shell.Dates;

/** What a couple's counselor sees of who else may see the couple, and what she can do about it. */
@Dependent
public class WhoElse {

    private final WhoCovers who;
    private final OpeningToSupervision opening;
    private final ReviewingEmergency reviewing;

    @Inject
    WhoElse(WhoCovers who, OpeningToSupervision opening, ReviewingEmergency reviewing) {
        this.who = who;
        this.opening = opening;
        this.reviewing = reviewing;
    }

    /** A card for each emergency access, those that wait for a review first. */
    public List<? extends Component> emergencies(
            CoupleId couple, Map<AssignmentId, String> sheets, Dates dates, Consumer<String> done) {
        return who.emergencies(couple).stream()
                .sorted((one, other) -> Boolean.compare(
                        one.verdict().isPresent(), other.verdict().isPresent()))
                .map((EmergencyReport report) -> new EmergencyCard(report, reviewing, sheets, dates, done))
                .toList();
    }

    /**
     * To whom the couple is open in supervision.
     *
     * @param sheets the couple's worksheets by their titles, in the order to show them
     */
    public Component supervision(
            CoupleId couple, Map<AssignmentId, String> sheets, Dates dates, Consumer<String> done) {
        return new SupervisionCard(couple, who.supervision(couple), opening, sheets, dates, done);
    }
}
