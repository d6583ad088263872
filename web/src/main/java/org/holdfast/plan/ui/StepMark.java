package org.holdfast.plan.ui;

import com.vaadin.flow.component.html.Span;

/** A ring for a step still open, a tick for one done; said in words to those who listen. */
class StepMark extends Span {

    StepMark(boolean done) {
        addClassNames("hf-tick", done ? "hf-tick-done" : "hf-tick-open");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation(done ? "plan.step.done" : "plan.step.open"));
    }
}
