package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names a worksheet that a counselor of this practice writes; random, so that it tells nothing. */
public record ClinicWorksheetId(UUID value) implements RecordId {

    public ClinicWorksheetId {
        Objects.requireNonNull(value);
    }

    public static ClinicWorksheetId fresh() {
        return new ClinicWorksheetId(UUID.randomUUID());
    }
}
