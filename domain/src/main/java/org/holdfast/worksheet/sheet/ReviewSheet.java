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

    /** Whether everyone has sent theirs and it is neither opened nor closed yet. */
    public boolean canBeReleased() {
        return releasedAt.isEmpty()
                && !responses.isEmpty()
                && responses.stream().allMatch(response -> response.state() == ResponseState.SUBMITTED);
    }

    /** Whether a release shows nobody anything new, since there is nobody else, or both read it from the first word on. */
    public boolean onlyCloses() {
        return responses.size() < 2 || template.isJoint();
    }
}
