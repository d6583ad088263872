package org.holdfast.covering;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.shared.CoupleId;

/** An emergency access as an admin may know of it: who and when, and no word of the reason or the review. */
public record EmergencyLine(
        String by, String keeper, CoupleId couple, Instant beganAt, Instant endsAt, Optional<Verdict> verdict) {}
