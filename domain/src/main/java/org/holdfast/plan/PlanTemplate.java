package org.holdfast.plan;

import java.util.List;
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
    }
}
