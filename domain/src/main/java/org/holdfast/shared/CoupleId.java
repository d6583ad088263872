package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names a couple; random, so that it tells nothing and cannot be guessed. */
public record CoupleId(UUID value) implements RecordId {

    public CoupleId {
        Objects.requireNonNull(value);
    }

    public static CoupleId fresh() {
        return new CoupleId(UUID.randomUUID());
    }
}
