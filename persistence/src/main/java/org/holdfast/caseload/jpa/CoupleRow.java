package org.holdfast.caseload.jpa;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.shared.jpa.InstantConverter;
import org.jspecify.annotations.Nullable;

/**
 * A couple with one of its plans, if it has any, and its latest check-in.
 *
 * @param latest as the column has it: what a subquery selects goes past the converters
 */
public record CoupleRow(
        UUID couple,
        @Nullable String templateKey,
        @Nullable Integer templateVersion,
        @Nullable Integer phase,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Object latest) {

    Optional<Instant> lastCheckIn() {
        return Optional.ofNullable(new InstantConverter().convertToEntityAttribute(latest));
    }
}
