package org.holdfast.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/**
 * What an act touches, in the terms by which {@link Decisions} decides.
 *
 * @param couple the couple it belongs to, empty for what belongs to none
 * @param keeper the counselor who carries that couple, or the person whose own desk it is; empty where the one who asks
 *     has no need to know
 * @param owners the partners who wrote it; an act on it shows in their list of who opened what is theirs
 * @param stage how far the work has come; nothing is open before it is sent
 * @param visibility who is meant to see it; what says nothing about itself is the most private kind
 * @param state what the case is that it belongs to; what belongs to none goes on
 * @param openings to whom else of the practice it is open for the time being
 */
public record Resource(
        Kind kind,
        Optional<CoupleId> couple,
        Optional<AccountId> keeper,
        Set<PartnerId> owners,
        Stage stage,
        Visibility visibility,
        CaseState state,
        Set<Opening> openings) {

    public Resource {
        owners = Set.copyOf(owners);
        openings = Set.copyOf(openings);
    }

    /** What was opened to nobody but those whose it is. */
    public Resource(
            Kind kind,
            Optional<CoupleId> couple,
            Optional<AccountId> keeper,
            Set<PartnerId> owners,
            Stage stage,
            Visibility visibility,
            CaseState state) {
        this(kind, couple, keeper, owners, stage, visibility, state, Set.of());
    }

    public static Resource self(AccountId account) {
        return desk(Kind.SELF, Optional.of(account));
    }

    public static Resource caseload(AccountId counselor) {
        return desk(Kind.CASELOAD, Optional.of(counselor));
    }

    public static Resource library() {
        return desk(Kind.LIBRARY, Optional.empty());
    }

    public static Resource ownWorksheets(AccountId author) {
        return desk(Kind.OWN_WORKSHEETS, Optional.of(author));
    }

    public static Resource accounts() {
        return desk(Kind.ACCOUNTS, Optional.empty());
    }

    /** What a couple has in common. */
    public static Resource couple(CoupleId couple, AccountId counselor) {
        return new Resource(
                Kind.COUPLE,
                Optional.of(couple),
                Optional.of(counselor),
                Set.of(),
                Stage.DRAFT,
                Visibility.ME_AND_COUNSELOR,
                CaseState.COUPLE);
    }

    /** A client's own work in a couple that has separated, whether or not they still have a seat in it. */
    public static Resource kept(CoupleId couple, PartnerId owner, Stage stage) {
        return work(new Seat(couple, owner, true, CaseState.FROZEN), stage);
    }

    /** A client's own work, in their own couple. */
    public static Resource work(Seat seat, Stage stage) {
        return own(Kind.WORK, seat, stage);
    }

    /** A client's own check-ins. */
    public static Resource checkIn(Seat seat) {
        return own(Kind.CHECK_IN, seat, Stage.DRAFT);
    }

    /** The secrets policy as a client reads and signs it. */
    public static Resource policy(Seat seat) {
        return own(Kind.POLICY, seat, Stage.DRAFT);
    }

    /** Who did what with what is a client's own. */
    public static Resource ownAudit(Seat seat) {
        return own(Kind.OWN_AUDIT, seat, Stage.DRAFT);
    }

    /** Who did what in the whole practice. */
    public static Resource audit() {
        return desk(Kind.AUDIT, Optional.empty());
    }

    private static Resource own(Kind kind, Seat seat, Stage stage) {
        return new Resource(
                kind,
                Optional.of(seat.couple()),
                Optional.empty(),
                Set.of(seat.partner()),
                stage,
                Visibility.ME_AND_COUNSELOR,
                seat.state());
    }

    private static Resource desk(Kind kind, Optional<AccountId> keeper) {
        return new Resource(
                kind, Optional.empty(), keeper, Set.of(), Stage.DRAFT, Visibility.ME_AND_COUNSELOR, CaseState.COUPLE);
    }

    /** The same in a case that is this at present. */
    public Resource in(CaseState present) {
        return new Resource(kind, couple, keeper, owners, stage, visibility, present, openings);
    }

    /** One partner's check-ins within this couple. */
    public Resource checkInsOf(PartnerId owner) {
        return new Resource(Kind.CHECK_IN, couple, keeper, Set.of(owner), stage, visibility, state, openings);
    }

    /** One partner's work within this couple. */
    public Resource workOf(PartnerId owner, Stage reached) {
        return new Resource(Kind.WORK, couple, keeper, Set.of(owner), reached, visibility, state, openings);
    }

    /** Work within this couple that its owner does not know of yet: an act on it is in nobody's list but the admin's. */
    public Resource workToCome() {
        return new Resource(Kind.WORK, couple, keeper, Set.of(), Stage.DRAFT, visibility, state, openings);
    }

    /** What one partner wrote within this couple or work. */
    public Resource wordsOf(PartnerId owner, Stage reached, Visibility meantFor) {
        return new Resource(Kind.WORDS, couple, keeper, Set.of(owner), reached, meantFor, state, openings);
    }

    /** The same, open to a colleague of the couple's counselor besides. */
    public Resource openTo(Opening opening) {
        Set<Opening> besides = new HashSet<>(openings);
        besides.add(opening);
        return new Resource(kind, couple, keeper, owners, stage, visibility, state, besides);
    }

    boolean isOnlyOf(PartnerId partner) {
        return owners.equals(Set.of(partner));
    }

    boolean isInTheCoupleOf(Seat seat) {
        return couple.filter(seat.couple()::equals).isPresent();
    }
}
