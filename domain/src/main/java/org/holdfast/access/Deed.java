package org.holdfast.access;

import java.util.Optional;
import java.util.Set;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.RecordId;

/**
 * What someone did or tried to do, without a word of anything they saw.
 *
 * @param who the account, empty when nobody known was signed in
 * @param onBehalfOf whose couple or desk it was, if it was not their own
 * @param what the record that was named, empty for lists
 * @param couple the couple it belongs to, if that is known
 * @param owners the partners whose work was shown or changed
 * @param rule what allowed it, empty when it was refused
 */
public record Deed(
        Optional<AccountId> who,
        Optional<AccountId> onBehalfOf,
        Act act,
        Optional<RecordId> what,
        Optional<CoupleId> couple,
        Set<PartnerId> owners,
        Optional<Rule> rule) {

    public Deed {
        owners = Set.copyOf(owners);
    }

    /** Whether no client can do this, so that clients may be told of it without telling one of the other. */
    public boolean byStaff() {
        return !Decisions.mayEver(Role.CLIENT, act);
    }
}
