package org.holdfast.worksheet.history;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;

/**
 * What was sent before, each read for a viewer.
 *
 * <p>A client reads their own versions, all of them, also once the work is closed. The couple's counselor reads those that
 * she gave back; a version that its owner took back is theirs alone. The other partner reads none, and not how many there
 * are.
 */
public interface SentSheets {

    void add(SentSheet sheet);

    void add(GivenBack back);

    /** When the versions that the viewer may read were sent, each owner's first to last. */
    List<SentMoment> moments(Viewer viewer, AssignmentId assignment);

    /** Which of these were given back. */
    List<GivenBack> givenBack(Viewer viewer, AssignmentId assignment);

    Optional<SentSheet> one(Viewer viewer, AssignmentId assignment, PartnerId owner, int number);

    /**
     * The same worksheet's earlier times that the viewer may read, and that are still sent: for a client their own, for the
     * couple's counselor both partners'; the latest first.
     */
    List<EarlierTime> earlierTimes(Viewer viewer, AssignmentId assignment);
}
