package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names one opening of a couple to supervision; random, so that it tells nothing and cannot be guessed. */
public record SupervisionId(UUID value) implements RecordId {

    public SupervisionId {
        Objects.requireNonNull(value);
    }
}
