package org.holdfast.covering.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.holdfast.covering.Colleague;
import org.holdfast.covering.NewSupervision;
import org.holdfast.covering.OpeningToSupervision;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.shell.DayPicker;

/** Opens a couple to one colleague until a day, with the worksheets that are ticked. */
class SupervisionDialog extends ActDialog {

    private static final int WEEKS = 4;

    private final CoupleId couple;
    private final Select<Colleague> colleague = new Select<>();
    private final DayPicker lastDay;
    private final CheckboxGroup<AssignmentId> worksheets = new CheckboxGroup<>();
    private final TextArea question = new TextArea();

    SupervisionDialog(
            OpeningToSupervision opening,
            CoupleId couple,
            Map<AssignmentId, String> sheets,
            Dates dates,
            Consumer<String> done) {
        super("supervision.open");
        this.couple = couple;
        Paragraph what = new Paragraph(getTranslation("supervision.what"));
        what.addClassName("hf-quiet");
        colleague.setLabel(getTranslation("supervision.who"));
        colleague.setItems(opening.colleagues(couple));
        colleague.setItemLabelGenerator(Colleague::name);
        colleague.addValueChangeListener(change -> colleague.setInvalid(false));
        lastDay = new DayPicker(getTranslation("supervision.day"), dates.today().plusWeeks(WEEKS), dates);
        worksheets.setLabel(getTranslation("supervision.sheets"));
        worksheets.setHelperText(getTranslation("supervision.sheets.help"));
        worksheets.setItems(sheets.keySet());
        worksheets.setItemLabelGenerator(sheet -> Objects.requireNonNullElse(sheets.get(sheet), ""));
        worksheets.setVisible(!sheets.isEmpty());
        question.setLabel(getTranslation("supervision.question"));
        question.setHelperText(getTranslation("supervision.question.help"));
        question.addValueChangeListener(change -> question.setInvalid(false));
        Div form = new Div(what, colleague, lastDay, worksheets, question);
        form.addClassName("hf-form");
        add(form);
        onGo(
                getTranslation("supervision.go"),
                () -> Attempt.at(() -> opening.open(asked()), dates)
                        .at(colleague, "refused.supervision.nobody")
                        .at(lastDay, "refused.due")
                        .at(question, "refused.note"),
                () -> done.accept(getTranslation("supervision.opened")));
    }

    private NewSupervision asked() {
        Colleague chosen = colleague.getOptionalValue().orElseThrow(() -> new Refused("refused.supervision.nobody"));
        return new NewSupervision(
                couple, chosen.id(), lastDay.chosen(), worksheets.getValue(), new Sensitive(question.getValue()));
    }
}
