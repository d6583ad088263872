package org.holdfast.policy;

import java.time.Instant;
import java.util.Set;
import org.holdfast.shared.PartnerId;

/** The couple's policy as its counselor sees it. */
public record PolicyInForce(SecretsPolicy policy, Instant chosenAt, Set<PartnerId> signedBy) {

    public PolicyInForce {
        signedBy = Set.copyOf(signedBy);
    }
}
