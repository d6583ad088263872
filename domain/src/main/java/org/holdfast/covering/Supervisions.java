package org.holdfast.covering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;

/** Which couples are opened to supervision: known to the couple's counselor and, while it lasts, to the supervisor. */
public interface Supervisions {

    /** The other counselors of the practice by their names; empty for everyone but counselors. */
    List<Colleague> colleagues(Viewer counselor);

    /** What is open at that moment, for the couple's counselor. */
    Optional<Supervision> ofCouple(Viewer keeper, CoupleId couple, Instant now);

    /** Likewise, held until the transaction ends: whoever else wants to open or close it waits. */
    Optional<Supervision> heldOfCouple(Viewer keeper, CoupleId couple, Instant now);

    /** What is open to this counselor at that moment. */
    List<Supervision> openTo(Viewer supervisor, Instant now);

    /** The couples that are open to this counselor at that moment. */
    default Set<CoupleId> couplesOpenTo(Viewer supervisor, Instant now) {
        return openTo(supervisor, now).stream().map(Supervision::couple).collect(Collectors.toUnmodifiableSet());
    }

    /** The worksheets opened with it, for the couple's counselor and the supervisor. */
    Set<AssignmentId> sheets(Viewer viewer, Supervision supervision);

    void add(Supervision supervision);

    void add(SupervisedSheet sheet);
}
