package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.sheet.ResponseState;

/** Says what becomes of what was begun, and takes the worksheet back from one partner, or one sheet from both. */
public class TakeBackFromDialog extends ActDialog {

    /** @param together whether it is one sheet of both; the state is then of whoever came further */
    public TakeBackFromDialog(
            Assigning assigning,
            AssignmentId id,
            String title,
            PartnerName partner,
            boolean together,
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
        String whose = together ? ".together" : "";
        add(new Paragraph(getTranslation("take_back." + what + whose, partner.given())));
        add(new Paragraph(getTranslation("take_back.alone" + whose)));
        onGo(
                getTranslation("take_back.go" + whose, partner.given()),
                () -> Attempt.at(() -> assigning.takeBack(id, partner.id(), started), dates),
                done);
    }
}
