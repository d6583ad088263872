package org.holdfast.plan.ui;

import java.util.function.Consumer;
import org.holdfast.plan.LeadingPlan;

/**
 * What the counselor can do from a plan.
 *
 * @param assign hands out the worksheet with this key
 * @param refresh shows the plan anew after something was done
 */
public record PlanActs(LeadingPlan leading, Consumer<String> assign, Runnable refresh) {}
