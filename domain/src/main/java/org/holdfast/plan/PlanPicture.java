package org.holdfast.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;

/**
 * A running plan as the counselor sees it.
 *
 * @param phase the present phase, counted from 0
 * @param openSteps steps of the present phase neither done nor optional
 */
public record PlanPicture(
        PlanId id,
        PlanTemplate template,
        int phase,
        Optional<Instant> finishedAt,
        LocalDate reviewOn,
        Sensitive note,
        long openSteps,
        List<StepPicture> steps,
        List<Entered> entered) {

    /** One step with where it stands. */
    public record StepPicture(
            int phase, StepTemplate step, Optional<AssignmentId> assignment, Optional<Instant> doneAt) {}

    /** When a phase was entered. */
    public record Entered(int phase, Instant at, Sensitive reason) {}

    static PlanPicture of(Plan plan, PlanTemplate template, Vault vault) {
        List<StepPicture> steps = plan.steps().stream()
                .map(step -> new StepPicture(step.phase(), template.step(step.key()), step.assignment(), step.doneAt()))
                .toList();
        List<Entered> entered = plan.entries().stream()
                .map(entry -> new Entered(entry.phase(), entry.enteredAt(), entry.reason(plan.couple(), vault)))
                .toList();
        return new PlanPicture(
                plan.id(),
                template,
                plan.phase(),
                plan.finishedAt(),
                plan.reviewOn(),
                plan.note(vault),
                plan.openSteps(),
                steps,
                entered);
    }

    /** Whether moving on finishes the plan. */
    public boolean inLastPhase() {
        return phase == template.phases().size() - 1;
    }

    /** The steps of one phase, in order. */
    public List<StepPicture> stepsOf(int order) {
        return steps.stream().filter(step -> step.phase() == order).toList();
    }
}
