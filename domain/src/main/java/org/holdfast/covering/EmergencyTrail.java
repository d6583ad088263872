package org.holdfast.covering;

import java.time.Instant;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;

/** What the audit trail knows of emergency accesses: also tries that were refused, and nothing anybody could take back. */
public interface EmergencyTrail {

    /** How often this counselor has tried since then, with or without success. */
    long tries(Viewer counselor, Instant since);

    /** The worksheets that were opened during an access, for the couple's counselor. */
    Set<AssignmentId> opened(Viewer keeper, EmergencyAccess access);
}
