package org.holdfast.covering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Viewer;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.EmergencyId;

/** Emergency accesses: known to whoever made them while they last, to the couple's counselor, and in part to admins. */
public interface Emergencies {

    /** Whoever has this address or full name, letter for letter, in any case; empty for everyone but counselors. */
    List<Reached> reach(Viewer counselor, String whom);

    /** The couples that this counselor has open at that moment. */
    default Set<CoupleId> couplesOpenTo(Viewer reader, Instant now) {
        return openTo(reader, now).stream().map(EmergencyAccess::couple).collect(Collectors.toUnmodifiableSet());
    }

    /** What this counselor has open at that moment. */
    List<EmergencyAccess> openTo(Viewer reader, Instant now);

    /** All there were to a couple, the newest first, for its counselor. */
    List<EmergencyAccess> ofCouple(Viewer keeper, CoupleId couple);

    /** Those that wait for this counselor's review, the oldest first. */
    List<EmergencyAccess> toReview(Viewer keeper);

    /** For the couple's counselor. */
    Optional<EmergencyAccess> find(Viewer keeper, EmergencyId id);

    /** The newest first, for an admin; empty for everyone else. */
    List<EmergencyLine> newest(Viewer admin, int atMost);

    void add(EmergencyAccess access);
}
