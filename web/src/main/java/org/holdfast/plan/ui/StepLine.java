package org.holdfast.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.holdfast.plan.PlanPicture.StepPicture;
import org.holdfast.shell.Dates;

/** One step in full: what it is, how it is done, where it stands; acts are added at its end. */
class StepLine extends ListItem {

    StepLine(StepPicture step, Dates dates) {
        addClassName("hf-line");
        Span title = new Span(step.step().title().in(getLocale()));
        title.addClassName("hf-strong");
        String kind = getTranslation("plan.kind." + step.step().kind().name().toLowerCase(Locale.ROOT));
        Span about = new Span(step.doneAt()
                .map(done -> getTranslation("plan.step.done.on", kind, dates.near(dates.dayOf(done))))
                .orElseGet(() -> step.step().optional() ? getTranslation("plan.step.optional", kind) : kind));
        about.addClassName("hf-quiet");
        Div head = new Div(new StepMark(step.doneAt().isPresent()), title, about);
        head.addClassName("hf-line-head");
        add(head);
    }

    /** Puts what can be done at the end of the line. */
    void act(Component act) {
        addClassName("hf-line-with-act");
        add(act);
    }
}
