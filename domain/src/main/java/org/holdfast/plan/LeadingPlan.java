package org.holdfast.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Couples;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;

/** The counselor starts a plan with a couple and leads them through it. */
@Dependent
@Transactional
public class LeadingPlan {

    private final Plans plans;
    private final PlanTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public LeadingPlan(
            Plans plans, PlanTemplates templates, Couples couples, CurrentViewer current, Vault vault, Clock clock) {
        this.plans = plans;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Starts the plan; asking again with the same id changes nothing.
     *
     * @throws NotFound if the couple is not the counselor's own
     * @throws Refused if another plan still runs, or the review date is past
     */
    @Allowed(Act.LEAD_PLAN)
    public void start(NewPlan asked) {
        Viewer counselor = current.viewer();
        CoupleId couple = asked.couple();
        current.asks(Act.LEAD_PLAN, resource(couple));
        if (plans.find(counselor, asked.id()).isPresent()) {
            return;
        }
        if (plans.ofCouple(counselor, couple).filter(plan -> !plan.isFinished()).isPresent()) {
            throw new Refused("refused.plan.runs");
        }
        PlanTemplate template = templates.get(asked.templateKey(), asked.templateVersion());
        plans.add(new Plan(asked, template, counselor.account(), clock.instant(), LocalDate.now(clock), vault));
    }

    @Allowed(Act.SEE_COUPLE)
    public Optional<PlanPicture> picture(CoupleId couple) {
        current.asks(Act.SEE_COUPLE, resource(couple));
        return plans.ofCouple(current.viewer(), couple)
                .map(plan -> PlanPicture.of(plan, templates.get(plan.templateKey(), plan.templateVersion()), vault));
    }

    /** Marks a session topic or exercise of the present phase as done. */
    @Allowed(Act.LEAD_PLAN)
    public void done(PlanId id, String stepKey) {
        find(id).done(stepKey, clock.instant());
    }

    /**
     * Moves the couple to the next phase, or finishes the plan after the last.
     *
     * @param reason needed when steps are still open, else blank
     */
    @Allowed(Act.LEAD_PLAN)
    public void moveOn(PlanId id, Sensitive reason) {
        find(id).moveOn(current.viewer().account(), reason, clock.instant(), vault);
    }

    private Plan find(PlanId id) {
        Plan plan = plans.find(current.viewer(), id).orElseThrow(NotFound::new);
        current.asks(Act.LEAD_PLAN, resource(plan.couple()));
        return plan;
    }

    private Resource resource(CoupleId couple) {
        return couples.card(current.viewer(), couple).orElseThrow(NotFound::new).asResource();
    }
}
