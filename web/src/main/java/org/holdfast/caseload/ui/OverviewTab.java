package org.holdfast.caseload.ui;

import com.vaadin.flow.component.html.Div;
import org.holdfast.caseload.ui.chart.CheckInCard;
import org.holdfast.plan.ui.PresentPhaseCard;
import org.holdfast.policy.ui.PolicyCard;
import org.holdfast.shell.Dates;

/** The couple at one look: how it has been, what waits for the counselor, where the plan is. */
class OverviewTab extends Div {

    OverviewTab(CouplePicture picture, Dates dates, Runnable choosePolicy) {
        addClassName("hf-overview");
        Div below = new Div(
                new ReadyForYou(picture, dates),
                new PresentPhaseCard(
                        picture.plan(),
                        "couple/" + picture.couple().id().value() + "/" + CoupleAddress.Tab.PLAN.key(),
                        dates));
        below.addClassName("hf-pair");
        add(
                new CheckInCard(picture.couple(), picture.plan(), picture.checkIns(), dates),
                below,
                new PolicyCard(picture.couple(), picture.policy(), dates, choosePolicy));
    }
}
