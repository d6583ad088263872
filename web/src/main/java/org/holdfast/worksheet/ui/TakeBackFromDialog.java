package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.sheet.ResponseState;

/** Says what becomes of what one partner has begun, and takes the worksheet back from them. */
public class TakeBackFromDialog extends ActDialog {

    public TakeBackFromDialog(
            Assigning assigning,
            AssignmentId id,
            String title,
            PartnerName partner,
            ResponseState state,
            Dates dates,
            Runnable done) {
        super("take_back.title", title);
        boolean started = state == ResponseState.STARTED;
        String what = switch (state) {
            case STARTED -> "started";
            case WAITING -> "waiting";
            default -> "not_started";
        };
        add(new Paragraph(getTranslation("take_back." + what, partner.given())));
        add(new Paragraph(getTranslation("take_back.alone")));
        onGo(
                getTranslation("take_back.go", partner.given()),
                () -> Attempt.at(() -> assigning.takeBack(id, partner.id(), started), dates),
                done);
    }
}
