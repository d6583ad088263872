package org.holdfast.plan;

import java.util.List;
import org.holdfast.shared.Words;

/** One phase of a plan: a short name for charts, what it is for, and its steps. */
public record PhaseTemplate(
        Words title, Words shortTitle, Words purpose, Words forPartners, Words gate, List<StepTemplate> steps) {

    public PhaseTemplate {
        steps = List.copyOf(steps);
    }
}
