package org.holdfast.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.holdfast.plan.PlanPicture;
import org.holdfast.plan.PlanPicture.Entered;
import org.holdfast.plan.PlanPicture.StepPicture;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shell.Dates;

/** The phases side by side, each with its steps: what is done, where the couple is, what is to come. */
class PhaseStrip extends OrderedList {

    private final PlanPicture plan;
    private final Dates dates;

    PhaseStrip(PlanPicture plan, Dates dates) {
        this.plan = plan;
        this.dates = dates;
        addClassName("hf-phases");
        for (int order = 0; order < plan.template().phases().size(); order++) {
            add(phase(order));
        }
    }

    private ListItem phase(int order) {
        boolean finished = plan.finishedAt().isPresent();
        boolean now = order == plan.phase() && !finished;
        boolean past = order < plan.phase() || finished;
        H3 title = new H3((order + 1) + " "
                + plan.template().phases().get(order).shortTitle().in(getLocale()));
        ListItem item = new ListItem(title, now ? Chip.calm(getTranslation("plan.phase.now")) : when(order, past));
        item.addClassNames("hf-phase", now ? "hf-phase-now" : past ? "hf-phase-past" : "hf-phase-ahead");
        if (now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        UnorderedList steps = new UnorderedList();
        steps.addClassName("hf-steps");
        plan.stepsOf(order).forEach(step -> steps.add(step(step)));
        item.add(steps);
        plan.entered().stream()
                .filter(entered -> entered.phase() == order && !entered.reason().isBlank())
                .forEach(entered -> item.add(early(entered)));
        return item;
    }

    private Paragraph when(int order, boolean past) {
        String days = plan.entered().stream()
                .filter(entered -> entered.phase() == order)
                .map(entered -> dates.brief(dates.dayOf(entered.at())))
                .collect(Collectors.joining(", "));
        Paragraph when = new Paragraph(
                !days.isEmpty()
                        ? getTranslation("plan.phase.from", days)
                        : getTranslation(past ? "plan.phase.before" : "plan.phase.ahead"));
        when.addClassName("hf-quiet");
        return when;
    }

    private ListItem step(StepPicture step) {
        ListItem line = new ListItem(new StepMark(step.doneAt().isPresent()), new Div(title(step)));
        line.addClassName("hf-step");
        return line;
    }

    private String title(StepPicture step) {
        String title = step.step().title().in(getLocale());
        return step.step().optional() ? getTranslation("plan.step.optional", title) : title;
    }

    private Paragraph early(Entered entered) {
        Paragraph reason = new Paragraph(
                getTranslation("plan.phase.early", entered.reason().words()));
        reason.addClassNames("hf-quiet", "hf-words");
        return reason;
    }
}
