package org.holdfast.plan;

import java.util.List;

/** The plans that can be started. They hold no one's data, so everyone may read them. */
public interface PlanTemplates {

    /**
     * The template as it was published.
     *
     * @throws org.holdfast.shared.NotFound if there is no such version
     */
    PlanTemplate get(String key, int version);

    /** The newest version of each plan, in the library's order. */
    List<PlanTemplate> newest();
}
