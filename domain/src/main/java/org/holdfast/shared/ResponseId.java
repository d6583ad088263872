package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names one partner's work on an assignment; random, so that it tells nothing and cannot be guessed. */
public record ResponseId(UUID value) implements RecordId {

    public ResponseId {
        Objects.requireNonNull(value);
    }

    public static ResponseId fresh() {
        return new ResponseId(UUID.randomUUID());
    }
}
