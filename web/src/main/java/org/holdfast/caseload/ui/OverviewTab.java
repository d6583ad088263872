package org.holdfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.holdfast.caseload.ui.chart.CheckInCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.plan.ui.PresentPhaseCard;
import org.holdfast.policy.ui.PolicyCard;
import org.holdfast.shell.Dates;

/** The couple at one look: how it has been, what waits for the counselor, where the plan is. */
class OverviewTab extends Div {

    private final CouplePicture picture;
    private final Dates dates;

    OverviewTab(
            CouplePicture picture,
            Dates dates,
            Runnable choosePolicy,
            Runnable separate,
            Consumer<PartnerName> goOnWith) {
        this.picture = picture;
        this.dates = dates;
        addClassName("hf-overview");
        PolicyCard policy = new PolicyCard(picture.couple(), picture.policy(), dates, choosePolicy);
        switch (picture.couple().state()) {
            case COUPLE ->
                add(
                        checkIns(),
                        beside(new ReadyForYou(picture, dates), phase()),
                        beside(policy, new SeparateCard(separate)));
            case INDIVIDUAL -> add(new ReadyForYou(picture, dates), policy);
            case FROZEN -> {
                picture.separation()
                        .ifPresent(separation -> add(new SeparationCard(picture.couple(), separation, goOnWith)));
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
}
