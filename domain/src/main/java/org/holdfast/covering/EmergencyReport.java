package org.holdfast.covering;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.EmergencyId;
import org.holdfast.shared.Sensitive;

/**
 * An emergency access as the couple's counselor reads it.
 *
 * @param opened the worksheets that were opened meanwhile; the overview was open in any case
 */
public record EmergencyReport(
        EmergencyId id,
        String by,
        Ground ground,
        Sensitive reason,
        Instant beganAt,
        Instant endsAt,
        Set<AssignmentId> opened,
        Optional<Verdict> verdict,
        Sensitive note) {

    public EmergencyReport {
        opened = Set.copyOf(opened);
    }
}
