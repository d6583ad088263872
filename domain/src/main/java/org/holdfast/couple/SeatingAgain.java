package org.holdfast.couple;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;

/** The admin seats two people who have separated as a couple once more. */
@Dependent
@Transactional
public class SeatingAgain {

    private final Couples couples;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public SeatingAgain(Couples couples, CurrentViewer current, Clock clock) {
        this.couples = couples;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Begins a new couple, which inherits nothing: what was before stays as closed as it is, each reading their own. A case
     * for one that either goes on in is closed with it. Nobody is told.
     *
     * @return the new couple
     * @throws Refused if somebody is missing, or the two were no couple here, or either is in a couple that goes on or has
     *     a closed account; in one sentence for all of these, so that it says nothing about either
     */
    @Allowed(Act.MANAGE_ACCOUNTS)
    public CoupleId seat(Reunion again) {
        current.asks(Act.MANAGE_ACCOUNTS, Resource.accounts());
        Viewer admin = current.viewer();
        AccountId one = again.one().orElseThrow(SeatingAgain::notTogether);
        AccountId other = again.other().orElseThrow(SeatingAgain::notTogether);
        AccountId counselor = again.counselor()
                .filter(id -> couples.isCounselor(admin, id))
                .orElseThrow(() -> new Refused("refused.counselor.missing"));
        List<Partner> seats = couples.apart(admin, one, other);
        if (seats.size() != Side.values().length) {
            throw notTogether();
        }
        Instant now = clock.instant();
        for (Partner seat : seats) {
            couples.left(admin, seat).orElseThrow(SeatingAgain::notTogether).end(now);
            seat.leave(now);
        }
        Couple couple = new Couple(CoupleId.fresh(), counselor, now);
        couples.add(couple);
        couples.add(new Partner(PartnerId.fresh(), couple.id(), one, Side.A));
        couples.add(new Partner(PartnerId.fresh(), couple.id(), other, Side.B));
        return couple.id();
    }

    private static Refused notTogether() {
        return new Refused("refused.again");
    }
}
