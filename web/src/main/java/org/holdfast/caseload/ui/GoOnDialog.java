package org.holdfast.caseload.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.couple.Separating;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Begins a case with one partner of a couple that has separated, and says what does not come along. */
class GoOnDialog extends ActDialog {

    GoOnDialog(Separating separating, CoupleCard couple, PartnerName partner, Dates dates, Runnable done) {
        super("couple.onward.begin.title", partner.given());
        add(
                new Paragraph(getTranslation("couple.onward.begin.what", partner.given())),
                new Paragraph(getTranslation("couple.onward.begin.other")));
        onGo(
                getTranslation("couple.onward.go"),
                () -> Attempt.at(() -> separating.goOnWith(couple.id(), partner.id()), dates),
                done);
    }
}
