package org.holdfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.holdfast.caseload.ui.chart.CheckInCard;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.covering.ui.CoveringCards;
import org.holdfast.plan.ui.PresentPhaseCard;
import org.holdfast.policy.ui.PolicyCard;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shell.Dates;

/** The couple at one look: how it has been, what waits for the counselor, where the plan is. */
class OverviewTab extends Div {

    private final CouplePicture picture;
    private final Dates dates;

    /** What the counselor can do from here; {@code done} says a sentence and shows the couple anew. */
    record Acts(Runnable choosePolicy, Runnable separate, Consumer<PartnerName> goOnWith, Consumer<String> done) {}

    OverviewTab(CouplePicture picture, CoveringCards covering, Dates dates, Acts acts) {
        this.picture = picture;
        this.dates = dates;
        addClassName("hf-overview");
        CoupleCard couple = picture.couple();
        CoveringCards.Cards others = covering.of(couple.id(), titles(), dates, acts.done());
        others.emergencies().forEach(this::add);
        PolicyCard policy = new PolicyCard(couple, picture.policy(), dates, acts.choosePolicy());
        switch (couple.state()) {
            case COUPLE ->
                add(
                        checkIns(),
                        beside(new ReadyForYou(picture, dates), phase()),
                        beside(policy, others.supervision()),
                        new SeparateCard(acts.separate()));
            case INDIVIDUAL -> add(new ReadyForYou(picture, dates), beside(policy, others.supervision()));
            case FROZEN -> {
                // A case for one that has ended keeps no reason, and there is nobody to go on with
                picture.separation()
                        .filter(separation -> !separation.reason().isBlank())
                        .ifPresent(separation -> add(new SeparationCard(couple, separation, acts.goOnWith())));
                add(checkIns(), beside(phase(), policy));
            }
        }
    }

    private CheckInCard checkIns() {
        return new CheckInCard(picture.couple(), picture.plan(), picture.checkIns(), dates);
    }

    private PresentPhaseCard phase() {
        return new PresentPhaseCard(
                picture.plan(), "couple/" + picture.couple().id().value() + "/" + CoupleAddress.Tab.PLAN.key(), dates);
    }

    private static Div beside(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("hf-pair");
        return pair;
    }

    /** The couple's worksheets by their titles, newest first. */
    private Map<AssignmentId, String> titles() {
        Map<AssignmentId, String> titles = new LinkedHashMap<>();
        picture.worksheets()
                .forEach(worksheet -> titles.put(
                        worksheet.id(),
                        WorksheetStage.of(worksheet, picture.couple()).title(getLocale())));
        return titles;
    }
}
