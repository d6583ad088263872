package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names one emergency access; random, so that it tells nothing and cannot be guessed. */
public record EmergencyId(UUID value) implements RecordId {

    public EmergencyId {
        Objects.requireNonNull(value);
    }
}
