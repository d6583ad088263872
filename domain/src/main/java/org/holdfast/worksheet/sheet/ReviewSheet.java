package org.holdfast.worksheet.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.couple.CoupleCard;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** An assignment as the counselor reads it. */
public record ReviewSheet(
        AssignmentId id,
        CoupleCard couple,
        WorksheetTemplate template,
        Optional<String> ownTitle,
        LocalDate dueOn,
        Optional<Instant> releasedAt,
        List<ReviewedResponse> responses) {

    /** Whether everyone has sent theirs and nothing was opened yet; a joint worksheet is open to both from the first word. */
    public boolean canBeReleased() {
        return releasedAt.isEmpty()
                && !template.isJoint()
                && !responses.isEmpty()
                && responses.stream().allMatch(response -> response.state() == ResponseState.SUBMITTED);
    }
}
