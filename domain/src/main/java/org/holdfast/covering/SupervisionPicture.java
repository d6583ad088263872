package org.holdfast.covering;

import java.time.Instant;
import java.util.Set;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;

/** A couple's present opening to supervision as its counselor sees it. */
public record SupervisionPicture(String supervisor, Instant endsAt, Set<AssignmentId> sheets, Sensitive question) {

    public SupervisionPicture {
        sheets = Set.copyOf(sheets);
    }
}
