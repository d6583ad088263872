package org.holdfast.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** An assigned worksheet in the couple's workspace, with how far each partner is. */
public record AssignedWorksheet(
        AssignmentId id,
        WorksheetTemplate template,
        Optional<String> ownTitle,
        LocalDate dueOn,
        Instant assignedAt,
        Optional<Instant> releasedAt,
        List<Standing> standings) {

    /**
     * How far one partner is.
     *
     * @param nudgedOn when they were last told that something waits
     */
    public record Standing(PartnerId partner, ResponseState state, boolean overdue, Optional<LocalDate> nudgedOn) {}

    /** Whether every response waits for the counselor to open it. */
    public boolean bothSent() {
        return releasedAt.isEmpty()
                && standings.stream().allMatch(standing -> standing.state() == ResponseState.SUBMITTED);
    }
}
