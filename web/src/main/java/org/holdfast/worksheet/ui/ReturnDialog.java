package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.Said;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.Reviewing;

/** Gives one partner's response back for another look, with words about what to look at. */
class ReturnDialog extends ActDialog {

    ReturnDialog(Reviewing reviewing, AssignmentId id, PartnerName partner, Dates dates, Runnable refresh) {
        super("review.return", partner.given());
        TextArea reason = new TextArea(getTranslation("review.return.reason"));
        reason.setHelperText(getTranslation("review.return.help", partner.given()));
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(new Paragraph(getTranslation("review.return.what", partner.given())), reason);
        onGo(
                getTranslation("review.return.go"),
                () -> Attempt.at(() -> reviewing.giveBack(id, partner.id(), new Sensitive(reason.getValue())), dates)
                        .at(reason, "refused.return.reason", "refused.note"),
                () -> {
                    refresh.run();
                    Said.aloud(getTranslation("review.return.said", partner.given()));
                });
    }
}
