package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names a worksheet handed to a couple; random, so that it tells nothing and cannot be guessed. */
public record AssignmentId(UUID value) implements RecordId {

    public AssignmentId {
        Objects.requireNonNull(value);
    }

    public static AssignmentId fresh() {
        return new AssignmentId(UUID.randomUUID());
    }
}
