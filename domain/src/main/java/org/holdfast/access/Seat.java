package org.holdfast.access;

import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/**
 * A client's place in a couple, or in a case of their own.
 *
 * @param agreed whether the client has signed the secrets policy that is in force
 */
public record Seat(CoupleId couple, PartnerId partner, boolean agreed, CaseState state) {

    /** A seat in a couple whose work goes on. */
    public Seat(CoupleId couple, PartnerId partner, boolean agreed) {
        this(couple, partner, agreed, CaseState.COUPLE);
    }

    public boolean isFrozen() {
        return state == CaseState.FROZEN;
    }
}
