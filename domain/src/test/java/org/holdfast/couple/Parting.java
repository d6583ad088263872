package org.holdfast.couple;

import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;

/** Separates couples and begins cases for one by the entities' own verbs, for tests of what lies beneath. */
public final class Parting {

    public static final Sensitive REASON = new Sensitive("They asked for it");

    private final Practice practice;
    private final Couples couples;

    public Parting(Practice practice) {
        this.practice = practice;
        this.couples = practice.repositories().couples();
    }

    public void separate(Pair pair) {
        couples.find(pair.counselor(), pair.id()).orElseThrow().separate(REASON, practice.now(), practice.vault());
    }

    /** The new case. */
    public CoupleId goOnWith(Pair pair, PartnerId partner) {
        Partner before = couples.seat(pair.counselor(), pair.id(), partner).orElseThrow();
        before.leave(practice.now());
        Couple alone = Couple.forOne(CoupleId.fresh(), pair.counselor().account(), practice.now());
        couples.add(alone);
        couples.add(new Partner(PartnerId.fresh(), alone.id(), before.account(), Side.A));
        return alone.id();
    }
}
