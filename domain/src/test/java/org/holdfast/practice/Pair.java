package org.holdfast.practice;

import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/** A couple with both its partners, and the counselor who carries it. */
public record Pair(CoupleId id, Viewer counselor, Viewer a, Viewer b) {

    public PartnerId partnerA() {
        return a.ownSeat().partner();
    }

    public PartnerId partnerB() {
        return b.ownSeat().partner();
    }

    public Set<PartnerId> both() {
        return Set.of(partnerA(), partnerB());
    }
}
