package org.holdfast.worksheet.sheet;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** A kept worksheet in the list of what is from before. */
public record KeptSheet(
        AssignmentId id, WorksheetTemplate template, Optional<String> ownTitle, Instant givenAt, ResponseState state) {}
