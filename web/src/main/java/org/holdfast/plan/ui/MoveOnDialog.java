package org.holdfast.plan.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.holdfast.plan.PlanPicture;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shared.ui.Said;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Asks before the couple goes on to the next phase, and why when steps are still open. */
class MoveOnDialog extends ActDialog {

    private final TextArea reason = new TextArea();

    MoveOnDialog(PlanPicture plan, PlanActs acts, Dates dates) {
        super(plan.inLastPhase() ? "plan.finish" : "plan.move", plan.phase() + 2);
        boolean last = plan.inLastPhase();
        add(new Paragraph(
                last
                        ? getTranslation("plan.finish.what")
                        : getTranslation(
                                "plan.move.what",
                                plan.template()
                                        .phases()
                                        .get(plan.phase() + 1)
                                        .title()
                                        .in(getLocale()))));
        if (plan.openSteps() > 0) {
            add(new Paragraph(Counted.text(getLocale(), "plan.move.open", plan.openSteps())), open(plan), reason());
        }
        onGo(getHeaderTitle(), () -> moveOn(plan, acts, dates), () -> {
            acts.refresh().run();
            Said.aloud(getTranslation(last ? "plan.finish.said" : "plan.move.said"));
        });
    }

    private TextArea reason() {
        reason.setLabel(getTranslation("plan.move.reason"));
        reason.setHelperText(getTranslation("plan.move.reason.help"));
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        return reason;
    }

    private UnorderedList open(PlanPicture plan) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hf-bullets");
        plan.stepsOf(plan.phase()).stream()
                .filter(step -> step.doneAt().isEmpty() && !step.step().optional())
                .forEach(step -> list.add(new ListItem(step.step().title().in(getLocale()))));
        return list;
    }

    private Attempt moveOn(PlanPicture plan, PlanActs acts, Dates dates) {
        return Attempt.at(() -> acts.leading().moveOn(plan.id(), new Sensitive(reason.getValue())), dates)
                .at(reason, "refused.phase.open", "refused.note");
    }
}
