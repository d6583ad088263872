package org.holdfast.caseload.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Separating;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Says plainly what a separation does, asks why, and does it once the counselor has said that she read it. */
class SeparateDialog extends ActDialog {

    private static final List<String> WHAT_HAPPENS = List.of("one", "two", "three", "four");

    private final TextArea reason = new TextArea();
    private final Checkbox read = new Checkbox();

    SeparateDialog(Separating separating, CoupleCard couple, Dates dates, Runnable done) {
        super("couple.separate.title", couple.shortName());
        UnorderedList what = new UnorderedList();
        what.addClassName("hf-bullets");
        WHAT_HAPPENS.forEach(line -> what.add(new ListItem(getTranslation("couple.separate." + line))));
        Paragraph last = new Paragraph(getTranslation("couple.separate.final"));
        last.addClassName("hf-strong");
        reason.setLabel(getTranslation("couple.separate.reason"));
        reason.setHelperText(getTranslation("couple.separate.reason.help"));
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        read.setLabel(getTranslation("couple.separate.read"));
        read.addValueChangeListener(change -> read.setInvalid(false));
        Div form = new Div(new Paragraph(getTranslation("couple.separate.lead")), what, last, reason, read);
        form.addClassName("hf-form");
        add(form);
        onGo(getTranslation("couple.separate.go"), () -> separate(separating, couple, dates), done);
    }

    private Attempt separate(Separating separating, CoupleCard couple, Dates dates) {
        return Attempt.at(
                        () -> {
                            if (!read.getValue()) {
                                throw new Refused("refused.separation.unread");
                            }
                            separating.separate(couple.id(), new Sensitive(reason.getValue()));
                        },
                        dates)
                .at(read, "refused.separation.unread")
                .at(reason, "refused.separation.reason", "refused.note");
    }
}
