package org.holdfast.covering;

import java.util.Locale;
import org.holdfast.access.CaseState;
import org.holdfast.access.Resource;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/**
 * A person found in an emergency, in the case they are in now.
 *
 * @param keeper the counselor who carries it
 * @param address where she is written to, in her language
 */
public record Reached(
        CoupleId couple, PartnerId partner, CaseState state, AccountId keeper, String address, Locale language) {

    /** The case as a rule sees it. */
    Resource asResource() {
        return Resource.couple(couple, keeper).in(state);
    }
}
