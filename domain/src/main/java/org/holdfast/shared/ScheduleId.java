package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names a worksheet that will be handed to a couple later; random, so that it tells nothing and cannot be guessed. */
public record ScheduleId(UUID value) implements RecordId {

    public ScheduleId {
        Objects.requireNonNull(value);
    }

    public static ScheduleId fresh() {
        return new ScheduleId(UUID.randomUUID());
    }
}
