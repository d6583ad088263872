package org.holdfast.couple;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;

/** The couples of the practice, each seen by its counselor and its partners. */
public interface Couples {

    /** The couple's names: for its counselor, or for one of its partners. */
    Optional<CoupleCard> card(Viewer viewer, CoupleId id);

    /** A counselor's couples by their names; empty for everyone else. */
    List<CoupleCard> caseload(Viewer viewer);

    /** Couples with one seat still free, for an admin; empty for everyone else. */
    List<CoupleCard> withFreeSeat(Viewer viewer);

    /** How many couples and clients each counselor carries, for an admin; empty for everyone else. */
    List<CaseloadSize> sizes(Viewer viewer);

    /** Which side is free in the couple, for an admin. */
    Optional<Side> freeSide(Viewer viewer, CoupleId id);

    /** Where a counselor may be given new couples, for an admin. */
    boolean isCounselor(Viewer viewer, AccountId id);

    void add(Couple couple);

    /** @throws org.holdfast.shared.Refused if the seat is no longer free, or the person has one already */
    void add(Partner partner);
}
