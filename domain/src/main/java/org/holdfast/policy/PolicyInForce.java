package org.holdfast.policy;

import java.time.Instant;
import java.util.Set;
import org.holdfast.shared.PartnerId;

/**
 * The couple's policy as its counselor sees it.
 *
 * @param outworded whether there is a newer wording of it; this one holds until she chooses again
 */
public record PolicyInForce(SecretsPolicy policy, boolean outworded, Instant chosenAt, Set<PartnerId> signedBy) {

    public PolicyInForce {
        signedBy = Set.copyOf(signedBy);
    }
}
