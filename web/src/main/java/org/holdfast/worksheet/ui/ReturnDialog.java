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

/** Gives one partner's response, or one sheet of both, back for another look, with words about what to look at. */
class ReturnDialog extends ActDialog {

    private final boolean together;

    /** @param together whether it is one sheet of both, so that both get it back and read the reason */
    ReturnDialog(
            Reviewing reviewing,
            AssignmentId id,
            PartnerName partner,
            boolean together,
            Dates dates,
            Runnable refresh) {
        super(together ? "review.return.together" : "review.return", partner.given());
        this.together = together;
        TextArea reason = new TextArea(getTranslation("review.return.reason"));
        reason.setHelperText(said("review.return.help", partner));
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(new Paragraph(said("review.return.what", partner)), reason);
        onGo(
                getTranslation("review.return.go"),
                () -> Attempt.at(() -> reviewing.giveBack(id, partner.id(), new Sensitive(reason.getValue())), dates)
                        .at(reason, "refused.return.reason", "refused.note"),
                () -> {
                    refresh.run();
                    Said.aloud(said("review.return.said", partner));
                });
    }

    private String said(String key, PartnerName partner) {
        return getTranslation(together ? key + ".together" : key, partner.given());
    }
}
