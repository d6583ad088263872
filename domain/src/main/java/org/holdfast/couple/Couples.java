package org.holdfast.couple;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/** The couples of the practice, each seen by its counselor and its partners. */
public interface Couples {

    /** The couple's names: for its counselor, or for someone who has or had a seat in it. */
    Optional<CoupleCard> card(Viewer viewer, CoupleId id);

    /** The couple itself, for its counselor; empty for everyone else. */
    Optional<Couple> find(Viewer counselor, CoupleId id);

    /** One seat of a couple that has separated, for its counselor; empty for everyone else. */
    Optional<Partner> seat(Viewer counselor, CoupleId couple, PartnerId partner);

    /** Where the partners of a couple that has separated go on, by side, for its counselor. */
    List<Onward> onward(Viewer counselor, CoupleId couple);

    /** Where one partner is written to, for the counselor of a couple that goes on; empty for everyone else. */
    Optional<Mailbox> mailbox(Viewer counselor, PartnerId partner);

    /** A counselor's couples by their names, closed ones too; empty for everyone else. */
    List<CoupleCard> caseload(Viewer viewer);

    /** Couples that go on with one seat still free, for an admin; empty for everyone else. */
    List<CoupleCard> withFreeSeat(Viewer viewer);

    /** How many open cases and clients each counselor carries, for an admin; empty for everyone else. */
    List<CaseloadSize> sizes(Viewer viewer);

    /** Which side is free in the couple, for an admin; none in a case for one, nor once a couple has separated. */
    Optional<Side> freeSide(Viewer viewer, CoupleId id);

    /** Where a counselor may be given new couples, for an admin. */
    boolean isCounselor(Viewer viewer, AccountId id);

    /**
     * Where two people sit now who were a couple here and separated, for an admin: two seats, in cases that are no couple
     * that goes on; fewer if they cannot be seated together again, and none for everyone else.
     */
    List<Partner> apart(Viewer viewer, AccountId one, AccountId other);

    /** The case of a seat that is about to be left, for an admin; empty for everyone else, and for a couple that goes on. */
    Optional<Couple> left(Viewer viewer, Partner seat);

    void add(Couple couple);

    /** @throws org.holdfast.shared.Refused if the seat is no longer free, or the person has one already */
    void add(Partner partner);
}
