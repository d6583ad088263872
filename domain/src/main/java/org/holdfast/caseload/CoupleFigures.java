package org.holdfast.caseload;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.shared.CoupleId;

/** What the database counts for one couple. */
public record CoupleFigures(
        CoupleId couple,
        Optional<PlanFigures> plan,
        long open,
        long overdue,
        long toReview,
        boolean bothSent,
        Optional<Instant> lastCheckIn) {

    /** Where the couple's latest plan stands; phase counted from 0. */
    public record PlanFigures(String templateKey, int templateVersion, int phase, boolean finished) {}
}
