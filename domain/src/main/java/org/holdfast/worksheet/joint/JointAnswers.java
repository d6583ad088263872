package org.holdfast.worksheet.joint;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;

/**
 * What couples answered together, each read for a viewer.
 *
 * <p>Both partners read all of it from the first word on, for as long as the worksheet is theirs and the couple goes on; the
 * counselor once both have sent it; nobody else anything.
 */
public interface JointAnswers {

    /** All answers of one worksheet, by item. */
    List<JointAnswer> of(Viewer viewer, AssignmentId assignment);

    Optional<JointAnswer> of(Viewer viewer, AssignmentId assignment, String itemKey);

    /** What a client keeps of a joint worksheet once it is closed: the answers that they themselves wrote last. */
    List<JointAnswer> kept(Viewer client, AssignmentId assignment);

    /**
     * Keeps a new or rewritten answer.
     *
     * @throws org.holdfast.shared.ChangedMeanwhile if another save of the same answer came first
     */
    void keep(JointAnswer answer);
}
