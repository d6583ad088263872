package org.holdfast.covering;

import java.time.Instant;
import java.util.List;
import org.holdfast.shared.CoupleId;

/**
 * What a counselor's desk shows besides the couples she carries.
 *
 * @param opened couples of colleagues that are open to her now
 * @param toReview emergency accesses to her own couples that wait for her word
 */
public record CoveringDesk(List<OpenToMe> opened, List<ToReview> toReview) {

    public CoveringDesk {
        opened = List.copyOf(opened);
        toReview = List.copyOf(toReview);
    }

    /** A colleague's couple. */
    public record OpenToMe(Way way, CoupleId couple, String name, String keeper, Instant endsAt) {}

    /** An emergency access to one of her couples. */
    public record ToReview(CoupleId couple, String name, String by, Instant beganAt) {}
}
