package org.holdfast.covering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.holdfast.covering.EmergencyReport;
import org.holdfast.covering.ReviewingEmergency;
import org.holdfast.covering.Verdict;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** The couple's counselor says whether an emergency access was in order. */
class ReviewEmergencyDialog extends ActDialog {

    ReviewEmergencyDialog(ReviewingEmergency reviewing, EmergencyReport report, Dates dates, Consumer<String> done) {
        super("emergency.review");
        RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
        verdict.setLabel(getTranslation("emergency.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(one -> getTranslation("emergency.verdict." + EmergencyCard.key(one)));
        verdict.addValueChangeListener(change -> verdict.setInvalid(false));
        TextArea note = new TextArea(getTranslation("emergency.note"));
        note.setHelperText(getTranslation("emergency.note.help"));
        note.setWidthFull();
        note.addValueChangeListener(change -> note.setInvalid(false));
        Div form = new Div(new Paragraph(getTranslation("emergency.review.what")), verdict, note);
        form.addClassName("hf-form");
        add(form);
        onGo(
                getTranslation("emergency.review.go"),
                () -> Attempt.at(
                                () -> reviewing.review(
                                        report.id(),
                                        verdict.getOptionalValue()
                                                .orElseThrow(() -> new Refused("refused.emergency.verdict")),
                                        new Sensitive(note.getValue())),
                                dates)
                        .at(verdict, "refused.emergency.verdict")
                        .at(note, "refused.emergency.note", "refused.note"),
                () -> done.accept(getTranslation("emergency.reviewed")));
    }
}
