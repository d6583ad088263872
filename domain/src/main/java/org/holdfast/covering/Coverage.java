package org.holdfast.covering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.plan.Plan;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.worksheet.Answer;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.joint.JointAnswer;

/**
 * What a counselor reads of a couple that she does not carry, while it is open to her one way or the other.
 *
 * <p>In supervision she reads the words of those worksheets alone that were opened with the couple.
 */
public interface Coverage {

    Optional<CoupleCard> card(Viewer reader, Way way, CoupleId couple, Instant now);

    /** The plan that runs, or the one that finished last. */
    Optional<Plan> plan(Viewer reader, Way way, CoupleId couple, Instant now);

    /** The couple's assignments, newest first. */
    List<Assignment> assignments(Viewer reader, Way way, CoupleId couple, Instant now);

    Optional<Assignment> assignment(Viewer reader, Way way, AssignmentId id, Instant now);

    List<Response> responses(Viewer reader, Way way, CoupleId couple, Instant now);

    /** Both partners' answers, never before they are sent. */
    List<Answer> answers(Viewer reader, Way way, AssignmentId id, Instant now);

    /** What both wrote on one sheet, never before they sent it. */
    List<JointAnswer> together(Viewer reader, Way way, AssignmentId id, Instant now);
}
