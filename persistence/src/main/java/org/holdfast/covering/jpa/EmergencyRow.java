package org.holdfast.covering.jpa;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.account.PersonName;
import org.holdfast.covering.EmergencyLine;
import org.holdfast.covering.Verdict;
import org.holdfast.shared.CoupleId;
import org.jspecify.annotations.Nullable;

/** An emergency access with the names of who made it and whose couple it was. */
public record EmergencyRow(
        PersonName by,
        PersonName keeper,
        CoupleId couple,
        Instant beganAt,
        Instant endsAt,
        @Nullable Verdict verdict) {

    EmergencyLine line() {
        return new EmergencyLine(by.full(), keeper.full(), couple, beganAt, endsAt, Optional.ofNullable(verdict));
    }
}
