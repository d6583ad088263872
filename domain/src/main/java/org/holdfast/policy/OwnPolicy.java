package org.holdfast.policy;

import java.time.Instant;
import java.util.Optional;

/** The couple's policy as one partner sees it: the same, whatever the other has done. */
public record OwnPolicy(SecretsPolicy policy, String counselor, Optional<Instant> signedAt) {}
