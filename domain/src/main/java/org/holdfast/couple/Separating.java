package org.holdfast.couple;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.shared.Announcer;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;

/** The counselor closes a couple's record when the couple separates, and goes on with each partner who wants to. */
@Dependent
@Transactional
public class Separating {

    private final Couples couples;
    private final CurrentViewer current;
    private final Announcer announcer;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public Separating(Couples couples, CurrentViewer current, Announcer announcer, Vault vault, Clock clock) {
        this.couples = couples;
        this.current = current;
        this.announcer = announcer;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Freezes the joint record, and with it all that is shared; there is no way back.
     *
     * @param reason for the record; partners never see it
     * @throws NotFound if the couple is not the counselor's own
     * @throws Refused if no reason is given, or the couple has separated already
     */
    @Allowed(Act.SEPARATE)
    public void separate(CoupleId id, Sensitive reason) {
        Couple couple = couples.find(current.viewer(), id).orElseThrow(NotFound::new);
        current.asks(Act.SEPARATE, card(id).asResource());
        couple.separate(reason, clock.instant(), vault);
    }

    /** What was kept of the separation; empty while there was none. */
    @Allowed(Act.SEE_COUPLE)
    public Optional<Separation> of(CoupleId id) {
        CoupleCard card = card(id);
        current.asks(Act.SEE_COUPLE, card.asResource());
        return card.separatedAt()
                .flatMap(at -> couples.find(current.viewer(), id)
                        .map(couple -> new Separation(
                                at, couple.separationReason(vault), couples.onward(current.viewer(), id))));
    }

    /**
     * Begins a case with one partner of a couple that has separated. It inherits nothing of the couple's; what the
     * partner wrote there stays with them to read.
     *
     * @return the new case
     * @throws NotFound if the couple is not the counselor's own, or has not separated
     * @throws Refused if the partner goes on in a case already
     */
    @Allowed(Act.BEGIN_INDIVIDUAL)
    public CoupleId goOnWith(CoupleId id, PartnerId partner) {
        current.asks(Act.BEGIN_INDIVIDUAL, card(id).asResource());
        Partner before = couples.seat(current.viewer(), id, partner).orElseThrow(NotFound::new);
        before.leave(clock.instant());
        Couple alone = Couple.forOne(CoupleId.fresh(), current.viewer().account(), clock.instant());
        couples.add(alone);
        couples.add(new Partner(PartnerId.fresh(), alone.id(), before.account(), Side.A));
        announcer.announce(new CaseBegun(alone.id(), alone.counselor()));
        return alone.id();
    }

    private CoupleCard card(CoupleId id) {
        return couples.card(current.viewer(), id).orElseThrow(NotFound::new);
    }
}
