package org.holdfast.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.holdfast.plan.PhaseTemplate;
import org.holdfast.plan.PlanPicture;
import org.holdfast.shell.Dates;

/** Where the plan is now, to read: the present phase and its steps, with the way to the whole plan. */
public class PresentPhaseCard extends Section {

    /** @param address where the whole plan is */
    public PresentPhaseCard(Optional<PlanPicture> plan, String address, Dates dates) {
        addClassName("hf-card");
        plan.filter(one -> one.finishedAt().isEmpty())
                .ifPresentOrElse(
                        running -> show(running, dates), () -> say(plan.isPresent() ? "plan.over" : "plan.none"));
        if (plan.isPresent()) {
            Anchor whole = new Anchor(address, getTranslation("plan.whole"));
            whole.addClassName("hf-onward");
            add(whole);
        }
    }

    private void show(PlanPicture plan, Dates dates) {
        PhaseTemplate phase = plan.template().phases().get(plan.phase());
        Paragraph where = new Paragraph(getTranslation(
                "plan.where", plan.phase() + 1, plan.template().phases().size()));
        where.addClassName("hf-quiet");
        UnorderedList steps = new UnorderedList();
        steps.addClassName("hf-lines");
        plan.stepsOf(plan.phase()).forEach(step -> steps.add(new StepLine(step, dates)));
        add(new H2(phase.title().in(getLocale())), where, steps);
    }

    private void say(String key) {
        Paragraph none = new Paragraph(getTranslation(key));
        none.addClassName("hf-quiet");
        add(new H2(getTranslation("couple.tab.plan")), none);
    }
}
