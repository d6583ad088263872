package org.holdfast.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.shared.Words;

/** A way of working through a breach of trust, phase by phase; a published version never changes. */
public record PlanTemplate(
        String key,
        int version,
        Words title,
        Words purpose,
        Words evidence,
        Words contraindications,
        List<PhaseTemplate> phases) {

    public PlanTemplate {
        phases = List.copyOf(phases);
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("Plan " + key + " has no phases");
        }
        Set<String> keys = new HashSet<>();
        for (PhaseTemplate phase : phases) {
            for (StepTemplate step : phase.steps()) {
                if (!keys.add(step.key())) {
                    throw new IllegalArgumentException("Step key '" + step.key() + "' is used twice in plan " + key);
                }
            }
        }
    }

    /** The step with this key; keys are unique within a plan. */
    public StepTemplate step(String stepKey) {
        return phases.stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> step.key().equals(stepKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Plan " + key + " has no step '" + stepKey + "'"));
    }
}
