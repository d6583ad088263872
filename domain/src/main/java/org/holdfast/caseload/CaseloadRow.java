package org.holdfast.caseload;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.plan.PhaseTemplate;
import org.holdfast.shared.CoupleId;

/**
 * One couple on the counselor's desk.
 *
 * @param individual whether it is one person's case, in which no plan runs and nobody checks in
 * @param phase the present phase counted from 0, with its words; empty while no plan runs
 * @param open responses still with the partners
 * @param overdue those of them past their due date
 * @param toReview responses sent and not yet released
 * @param bothSent whether an assignment waits for the counselor with every response sent
 */
public record CaseloadRow(
        CoupleId couple,
        String name,
        boolean individual,
        Optional<Phase> phase,
        long open,
        long overdue,
        long toReview,
        boolean bothSent,
        Optional<Instant> lastCheckIn) {

    /** The phase a couple is in. */
    public record Phase(int order, PhaseTemplate words, boolean planFinished) {}

    /** Lower comes first: what waits for the counselor, then what is overdue, then the rest. */
    int urgency() {
        if (bothSent) {
            return 0;
        }
        if (toReview > 0) {
            return 1;
        }
        return overdue > 0 ? 2 : 3;
    }
}
