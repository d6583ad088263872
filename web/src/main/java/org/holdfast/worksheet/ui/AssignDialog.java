package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.HandingOver;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.schedule.NewSchedule;
import org.holdfast.worksheet.schedule.Scheduling;
import org.holdfast.worksheet.schedule.Timing;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** Hands one or several worksheets to one or both partners, now or later, and shows beforehand what they will see. */
public class AssignDialog extends ActDialog {

    /** What it does with them. */
    public record Acts(Assigning assigning, Scheduling scheduling) {}

    /** Fixed while the dialog is open: pressed twice, or sent again after a failure, each is assigned once. */
    private final Map<Wish, UUID> ids = new HashMap<>();

    private final Acts acts;
    private final CoupleCard couple;
    private final Dates dates;
    private final List<Followable> followables;
    private final AssignPicker worksheets;
    private final AssignTo to;
    private final WhenFields when;
    private final TextField title = new TextField();
    private final TextArea note = new TextArea();
    private final AssignPreview preview = new AssignPreview();

    /**
     * @param followables what the couple has, for what is to come after another
     * @param wish key of the worksheet to begin with, if one is meant
     * @param done told what to say once it is assigned
     */
    public AssignDialog(
            Acts acts,
            WorksheetTemplates templates,
            CoupleCard couple,
            List<Followable> followables,
            Optional<String> wish,
            Dates dates,
            Consumer<String> done) {
        super("assign.title");
        this.acts = acts;
        this.couple = couple;
        this.dates = dates;
        this.followables = followables;
        addClassName("hf-dialog-wide");
        worksheets = new AssignPicker(
                templates.newest().stream()
                        .map(template -> template.in(couple.state()))
                        .toList(),
                this::showPreview);
        to = new AssignTo(couple, this::showPreview);
        when = new WhenFields(true, followables, dates, this::showPreview);
        bind();
        Div form = new Div(to, when, title, note, preview);
        form.addClassName("hf-form");
        Div both = new Div(worksheets, form);
        both.addClassName("hf-assign");
        add(both);
        onGo(getTranslation("couple.assign"), this::assign, () -> done.accept(said()));
        worksheets.choose(wish);
        showPreview();
    }

    private void bind() {
        title.setLabel(getTranslation("assign.own_title"));
        title.setHelperText(getTranslation("assign.own_title.help"));
        note.setLabel(getTranslation("assign.note"));
        note.setHelperText(getTranslation("assign.note.help"));
        HandingOver.of(title);
        title.addValueChangeListener(change -> {
            title.setInvalid(false);
            showPreview();
        });
        note.addValueChangeListener(change -> {
            note.setInvalid(false);
            showPreview();
        });
    }

    private void showPreview() {
        to.onlyBoth(worksheets.chosen().stream().anyMatch(WorksheetTemplate::isJoint));
        title.setVisible(worksheets.chosen().size() < 2);
        preview.show(worksheets.chosen(), title.getValue(), time(), to.names(), note.getValue(), to.both());
    }

    private String time() {
        try {
            return when.isNow()
                    ? getTranslation("assign.preview.due", dates.day(when.due().chosen()))
                    : new WhenSaid(dates, getLocale()).when(when.timing(), followed(), Optional.empty());
        } catch (Refused unclear) {
            return "";
        }
    }

    private Optional<String> followed() {
        return when.timing() instanceof Timing.After after
                ? followables.stream()
                        .filter(one -> one.id().equals(after.assignment()))
                        .map(Followable::title)
                        .findFirst()
                : Optional.empty();
    }

    private Attempt assign() {
        Attempt attempt = Attempt.at(this::assignEach, dates)
                .at(worksheets.group(), "refused.worksheet.none")
                .at(title, "refused.title")
                .at(note, "refused.note");
        return when.at(attempt);
    }

    private void assignEach() {
        if (worksheets.chosen().isEmpty()) {
            throw new Refused("refused.worksheet.none");
        }
        for (WorksheetTemplate template : worksheets.chosen()) {
            if (when.isNow()) {
                acts.assigning().assign(now(template.ref()));
            } else {
                acts.scheduling().schedule(later(template.ref()));
            }
        }
    }

    private NewAssignment now(TemplateRef template) {
        return new NewAssignment(
                new AssignmentId(id(template)),
                couple.id(),
                template,
                ownTitle(),
                when.due().chosen(),
                new Sensitive(note.getValue()),
                to.partners());
    }

    private NewSchedule later(TemplateRef template) {
        return new NewSchedule(
                new ScheduleId(id(template)),
                couple.id(),
                template,
                ownTitle(),
                when.timing(),
                when.daysToDo(),
                new Sensitive(note.getValue()),
                to.partners());
    }

    /** What was asked for already; asked for in another way it is something else. */
    private record Wish(TemplateRef template, boolean now) {}

    private UUID id(TemplateRef template) {
        return ids.computeIfAbsent(new Wish(template, when.isNow()), fresh -> UUID.randomUUID());
    }

    /** Several worksheets keep their own titles. */
    private String ownTitle() {
        return worksheets.chosen().size() > 1 ? "" : title.getValue();
    }

    private String said() {
        return when.isNow()
                ? getTranslation("assign.said", to.names(), dates.day(when.due().chosen()))
                : getTranslation("assign.said.later", to.names(), time());
    }
}
