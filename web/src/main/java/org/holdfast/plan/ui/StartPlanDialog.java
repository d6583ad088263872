package org.holdfast.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.holdfast.plan.LeadingPlan;
import org.holdfast.plan.NewPlan;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.plan.PlanTemplates;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.shell.DayPicker;

/** Starts a plan with a couple, once the counselor has read when not to. */
public class StartPlanDialog extends ActDialog {

    private static final int WEEKS_TO_REVIEW = 4;

    private final PlanId id = PlanId.fresh();
    private final CoupleId couple;
    private final PlanPicker plan;
    private final Paragraph contraindications = new Paragraph();
    private final Checkbox read = new Checkbox();
    private final Select<Integer> phase = new Select<>();
    private final DayPicker review;
    private final TextArea note = new TextArea();

    /** @param done told what to say once the plan runs */
    public StartPlanDialog(
            LeadingPlan leading, PlanTemplates templates, CoupleId couple, Dates dates, Consumer<String> done) {
        super("plan.start.title");
        this.couple = couple;
        plan = new PlanPicker(templates.newest(), this::chosen);
        review =
                new DayPicker(getTranslation("plan.start.review"), dates.today().plusWeeks(WEEKS_TO_REVIEW), dates);
        read.setLabel(getTranslation("plan.start.read"));
        read.addValueChangeListener(change -> read.setInvalid(false));
        phase.setLabel(getTranslation("plan.start.phase"));
        phase.setItemLabelGenerator(this::phaseName);
        note.setLabel(getTranslation("plan.note"));
        note.setHelperText(getTranslation("plan.note.whose"));
        note.addValueChangeListener(change -> note.setInvalid(false));
        Div careful = new Div(new H3(getTranslation("plan.start.careful")), contraindications, read);
        careful.addClassName("hf-careful");
        Div form = new Div(plan, careful, phase, review, note);
        form.addClassName("hf-form");
        add(form);
        onGo(
                getTranslation("couple.start"),
                () -> start(leading, dates),
                () -> done.accept(getTranslation("plan.start.said")));
        plan.chooseFirst();
    }

    private void chosen(PlanTemplate template) {
        contraindications.setText(template.contraindications().in(getLocale()));
        read.setValue(false);
        phase.setItems(IntStream.range(0, template.phases().size()).boxed().toList());
        phase.setValue(0);
    }

    private String phaseName(Integer order) {
        return getTranslation(
                "plan.phase.title",
                order + 1,
                plan.chosen().phases().get(order).title().in(getLocale()));
    }

    private Attempt start(LeadingPlan leading, Dates dates) {
        return Attempt.at(
                        () -> {
                            if (!read.getValue()) {
                                throw new Refused("refused.plan.unread");
                            }
                            leading.start(asked());
                        },
                        dates)
                .at(read, "refused.plan.unread")
                .at(review, "refused.due")
                .at(note, "refused.note");
    }

    private NewPlan asked() {
        PlanTemplate template = plan.chosen();
        return new NewPlan(
                id,
                couple,
                template.key(),
                template.version(),
                phase.getValue(),
                review.chosen(),
                new Sensitive(note.getValue()));
    }
}
