package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names the secrets policy chosen for a couple; random, so that it tells nothing and cannot be guessed. */
public record PolicyId(UUID value) implements RecordId {

    public PolicyId {
        Objects.requireNonNull(value);
    }

    public static PolicyId fresh() {
        return new PolicyId(UUID.randomUUID());
    }
}
