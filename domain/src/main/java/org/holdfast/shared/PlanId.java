package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names a plan running with a couple; random, so that it tells nothing and cannot be guessed. */
public record PlanId(UUID value) implements RecordId {

    public PlanId {
        Objects.requireNonNull(value);
    }

    public static PlanId fresh() {
        return new PlanId(UUID.randomUUID());
    }
}
