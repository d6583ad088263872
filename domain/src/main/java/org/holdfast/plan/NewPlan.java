package org.holdfast.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Naming;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.RecordId;
import org.holdfast.shared.Sensitive;

/**
 * What a counselor asks for when she starts a plan.
 *
 * @param id chosen when the dialog opens, so that sending it twice starts one plan
 * @param firstPhase the phase to begin in, counted from 0
 * @param reviewOn when to look at the plan together
 */
public record NewPlan(
        PlanId id,
        CoupleId couple,
        String templateKey,
        int templateVersion,
        int firstPhase,
        LocalDate reviewOn,
        Sensitive note)
        implements Naming {

    @Override
    public Optional<RecordId> names() {
        return Optional.of(id);
    }
}
