package org.holdfast.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.holdfast.plan.PhaseTemplate;
import org.holdfast.plan.PlanPicture;
import org.holdfast.plan.PlanPicture.StepPicture;
import org.holdfast.plan.StepKind;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ui.Said;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** The present phase with everything the counselor can do in it. */
class LeadPhaseCard extends Section {

    private final H2 title = new H2();
    private final PlanPicture plan;
    private final PlanActs acts;
    private final Dates dates;

    LeadPhaseCard(PlanPicture plan, PlanActs acts, Dates dates) {
        this.plan = plan;
        this.acts = acts;
        this.dates = dates;
        addClassName("hf-card");
        PhaseTemplate phase = plan.template().phases().get(plan.phase());
        title.setText(getTranslation(
                "plan.phase.title", plan.phase() + 1, phase.title().in(getLocale())));
        Paragraph purpose = new Paragraph(phase.purpose().in(getLocale()));
        UnorderedList steps = new UnorderedList();
        steps.addClassName("hf-lines");
        plan.stepsOf(plan.phase()).forEach(step -> steps.add(line(step)));
        add(
                title,
                purpose,
                steps,
                new H3(getTranslation("plan.gate")),
                new Paragraph(phase.gate().in(getLocale())),
                moveOn());
    }

    H2 title() {
        return title;
    }

    private StepLine line(StepPicture step) {
        StepLine line = new StepLine(step, dates);
        Paragraph what = new Paragraph(step.step().description().in(getLocale()));
        line.add(what);
        if (step.step().kind() == StepKind.WORKSHEET) {
            line.act(step.assignment().<Component>map(id -> read(id, step)).orElseGet(() -> assign(step)));
        } else if (step.doneAt().isEmpty()) {
            line.act(done(step));
        }
        return line;
    }

    private Anchor read(AssignmentId assignment, StepPicture step) {
        Anchor read = new Anchor("review/" + assignment.value(), getTranslation("plan.step.read"));
        read.setAriaLabel(getTranslation("plan.step.read.which", title(step)));
        read.addClassName("hf-onward");
        return read;
    }

    private Button assign(StepPicture step) {
        Button assign = new Button(
                getTranslation("plan.step.assign"),
                press -> step.step().worksheet().ifPresent(acts.assign()));
        assign.setAriaLabel(getTranslation("plan.step.assign.which", title(step)));
        return assign;
    }

    private Button done(StepPicture step) {
        Button done = new Button(getTranslation("plan.step.mark"));
        done.setDisableOnClick(true);
        done.setAriaLabel(getTranslation("plan.step.mark.which", title(step)));
        done.addClickListener(press -> {
            Attempt attempt =
                    Attempt.at(() -> acts.leading().done(plan.id(), step.step().key()), dates);
            acts.refresh().run();
            Said.aloud(attempt.done() ? getTranslation("plan.step.marked", title(step)) : attempt.sentence());
        });
        return done;
    }

    private String title(StepPicture step) {
        return step.step().title().in(getLocale());
    }

    private Div moveOn() {
        Button move = new Button(
                getTranslation(plan.inLastPhase() ? "plan.finish" : "plan.move", plan.phase() + 2),
                press -> new MoveOnDialog(plan, acts, dates).open());
        Div bar = new Div(move);
        bar.addClassName("hf-acts");
        return bar;
    }
}
