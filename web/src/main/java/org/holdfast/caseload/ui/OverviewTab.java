package org.holdfast.caseload.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.holdfast.caseload.ui.chart.CheckInCard;
import org.holdfast.covering.ui.WhoElse;
import org.holdfast.plan.ui.PresentPhaseCard;
import org.holdfast.policy.ui.PolicyCard;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shell.Dates;

/** The couple at one look: how it has been, what waits for the counselor, where the plan is. */
class OverviewTab extends Div {

    OverviewTab(CouplePicture picture, WhoElse whoElse, Dates dates, Runnable choosePolicy, Consumer<String> done) {
        addClassName("hf-overview");
        CoupleId couple = picture.couple().id();
        Map<AssignmentId, String> sheets = titles(picture);
        whoElse.emergencies(couple, sheets, dates, done).forEach(this::add);
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
                new PolicyCard(picture.couple(), picture.policy(), dates, choosePolicy),
                whoElse.supervision(couple, sheets, dates, done));
    }

    /** The couple's worksheets by their titles, newest first. */
    private Map<AssignmentId, String> titles(CouplePicture picture) {
        Map<AssignmentId, String> titles = new LinkedHashMap<>();
        picture.worksheets()
                .forEach(worksheet -> titles.put(
                        worksheet.id(),
                        WorksheetStage.of(worksheet, picture.couple()).title(getLocale())));
        return titles;
    }
}
