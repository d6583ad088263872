package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.shell.DayPicker;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** Hands one worksheet to one or both partners, and shows beforehand what they will see. */
public class AssignDialog extends ActDialog {

    private static final int DAYS = 7;

    /** Fixed while the dialog is open: pressed twice, or sent again after a failure, it assigns once. */
    private final AssignmentId id = AssignmentId.fresh();

    private final CoupleCard couple;
    private final Dates dates;
    private final AssignPicker worksheet;
    private final AssignTo to;
    private final TextField title = new TextField();
    private final DayPicker due;
    private final TextArea note = new TextArea();
    private final AssignPreview preview;

    /**
     * @param wish key of the worksheet to begin with, if one is meant
     * @param done told what to say once it is assigned
     */
    public AssignDialog(
            Assigning assigning,
            WorksheetTemplates templates,
            CoupleCard couple,
            Optional<String> wish,
            Dates dates,
            Consumer<String> done) {
        super("assign.title");
        this.couple = couple;
        this.dates = dates;
        addClassName("hf-dialog-wide");
        worksheet = new AssignPicker(
                templates.newest().stream()
                        .map(template -> template.in(couple.state()))
                        .toList(),
                this::showPreview);
        to = new AssignTo(couple, this::showPreview);
        due = new DayPicker(getTranslation("assign.due"), dates.today().plusDays(DAYS), dates);
        preview = new AssignPreview(dates);
        bind();
        Div form = new Div(to, due, title, note, preview);
        form.addClassName("hf-form");
        Div both = new Div(worksheet, form);
        both.addClassName("hf-assign");
        add(both);
        onGo(getTranslation("couple.assign"), () -> assign(assigning), () -> done.accept(said()));
        worksheet.choose(wish);
        showPreview();
    }

    private void bind() {
        title.setLabel(getTranslation("assign.own_title"));
        title.setHelperText(getTranslation("assign.own_title.help"));
        note.setLabel(getTranslation("assign.note"));
        note.setHelperText(getTranslation("assign.note.help"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> {
            title.setInvalid(false);
            showPreview();
        });
        note.addValueChangeListener(change -> {
            note.setInvalid(false);
            showPreview();
        });
        due.addValueChangeListener(change -> showPreview());
    }

    private void showPreview() {
        preview.show(
                worksheet.chosen(), title.getValue(), due.getOptionalValue(), to.names(), note.getValue(), to.both());
    }

    private Attempt assign(Assigning assigning) {
        return Attempt.at(() -> assigning.assign(asked()), dates)
                .at(worksheet.group(), "refused.worksheet.none")
                .at(title, "refused.title")
                .at(due, "refused.due")
                .at(note, "refused.note");
    }

    private NewAssignment asked() {
        WorksheetTemplate template = worksheet.chosen().orElseThrow(() -> new Refused("refused.worksheet.none"));
        return new NewAssignment(
                id,
                couple.id(),
                template.ref(),
                title.getValue(),
                due.chosen(),
                new Sensitive(note.getValue()),
                to.partners());
    }

    private String said() {
        return getTranslation("assign.said", to.names(), dates.day(due.chosen()));
    }
}
