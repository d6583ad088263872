package org.holdfast.worksheet;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.shared.AssignmentId;

/** A kept worksheet in the list of what is from before. */
public record KeptSheet(
        AssignmentId id,
        WorksheetTemplate template,
        Optional<String> ownTitle,
        Instant assignedAt,
        ResponseState state) {}
