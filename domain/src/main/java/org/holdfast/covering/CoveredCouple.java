package org.holdfast.covering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.couple.CoupleCard;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.shared.Sensitive;

/**
 * A couple as a counselor sees it who does not carry it.
 *
 * @param question what the couple's counselor would like to talk about, or blank
 */
public record CoveredCouple(
        CoupleCard couple, Instant endsAt, Sensitive question, Optional<PlanStand> plan, List<CoveredSheet> sheets) {

    public CoveredCouple {
        sheets = List.copyOf(sheets);
    }

    /** Where the couple is in its plan; the phase counted from 0. */
    public record PlanStand(PlanTemplate template, int phase, boolean finished) {}
}
