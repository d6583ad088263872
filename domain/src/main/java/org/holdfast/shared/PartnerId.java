package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names one partner's seat in a couple; random, so that it tells nothing and cannot be guessed. */
public record PartnerId(UUID value) implements RecordId {

    public PartnerId {
        Objects.requireNonNull(value);
    }

    public static PartnerId fresh() {
        return new PartnerId(UUID.randomUUID());
    }
}
