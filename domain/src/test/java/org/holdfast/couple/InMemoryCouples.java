package org.holdfast.couple;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.CaseState;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.account.PersonName;
import org.holdfast.account.Standing;
import org.holdfast.practice.Tables;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;

/** Couples and partners, kept in memory. */
public final class InMemoryCouples implements Couples {

    private final Tables tables;

    public InMemoryCouples(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<CoupleCard> card(Viewer viewer, CoupleId id) {
        return seated().filter(couple -> couple.id().equals(id))
                .filter(couple -> tables.counsels(viewer, id) || satIn(viewer, id))
                .map(this::card)
                .findFirst();
    }

    @Override
    public Optional<Couple> find(Viewer counselor, CoupleId id) {
        return tables.couples().stream()
                .filter(couple -> couple.id().equals(id) && tables.counsels(counselor, id))
                .findFirst();
    }

    @Override
    public Optional<Partner> seat(Viewer counselor, CoupleId couple, PartnerId id) {
        return separated(counselor, couple)
                .filter(partner -> partner.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Onward> onward(Viewer counselor, CoupleId couple) {
        return separated(counselor, couple)
                .sorted(Comparator.comparing(Partner::side))
                .map(partner -> new Onward(
                        partner.id(),
                        tables.partners().stream()
                                .filter(other -> other.account().equals(partner.account()))
                                .filter(other -> !other.isLeft() && !other.id().equals(partner.id()))
                                .map(Partner::couple)
                                .filter(id ->
                                        tables.counsels(counselor, id) && tables.state(id) == CaseState.INDIVIDUAL)
                                .findFirst()))
                .toList();
    }

    @Override
    public Optional<Mailbox> mailbox(Viewer counselor, PartnerId id) {
        return tables.partners().stream()
                .filter(partner -> partner.id().equals(id) && !partner.isLeft())
                .filter(partner -> tables.counsels(counselor, partner.couple()) && !tables.isFrozen(partner.couple()))
                .map(partner -> tables.account(partner.account()))
                .filter(account -> account.standing() != Standing.CLOSED)
                .map(account -> new Mailbox(account.email(), account.locale()))
                .findFirst();
    }

    @Override
    public List<CoupleCard> caseload(Viewer viewer) {
        return byName(seated().filter(couple -> tables.counsels(viewer, couple.id())));
    }

    @Override
    public List<CoupleCard> withFreeSeat(Viewer viewer) {
        return byName(seated().filter(couple -> tables.isAdmin(viewer)
                && couple.state() == CaseState.COUPLE
                && tables.partnersOf(couple.id()).size() == 1));
    }

    @Override
    public List<CaseloadSize> sizes(Viewer viewer) {
        return tables.accounts().stream()
                .filter(account -> tables.isAdmin(viewer) && account.role() == Role.COUNSELOR)
                .sorted(Comparator.comparing((Account account) -> account.name().family())
                        .thenComparing(account -> account.name().given()))
                .map(this::size)
                .toList();
    }

    @Override
    public Optional<Side> freeSide(Viewer viewer, CoupleId id) {
        List<Side> taken = tables.partnersOf(id).stream().map(Partner::side).toList();
        if (!tables.isAdmin(viewer) || taken.isEmpty() || tables.state(id) != CaseState.COUPLE) {
            return Optional.empty();
        }
        return Arrays.stream(Side.values())
                .filter(side -> !taken.contains(side))
                .findFirst();
    }

    @Override
    public boolean isCounselor(Viewer viewer, AccountId id) {
        return tables.isAdmin(viewer)
                && tables.accounts().stream()
                        .anyMatch(account -> account.id().equals(id)
                                && account.role() == Role.COUNSELOR
                                && account.standing() != Standing.CLOSED);
    }

    @Override
    public List<Partner> apart(Viewer viewer, AccountId one, AccountId other) {
        boolean together = tables.couples().stream()
                .filter(couple -> couple.state() == CaseState.FROZEN)
                .anyMatch(couple -> sat(one, couple.id()) && sat(other, couple.id()));
        return tables.partners().stream()
                .filter(partner -> tables.isAdmin(viewer) && together && !partner.isLeft())
                .filter(partner ->
                        partner.account().equals(one) || partner.account().equals(other))
                .filter(partner -> tables.state(partner.couple()) != CaseState.COUPLE)
                .filter(partner -> tables.account(partner.account()).standing() != Standing.CLOSED)
                .toList();
    }

    private boolean sat(AccountId account, CoupleId couple) {
        return tables.partnersOf(couple).stream()
                .anyMatch(partner -> partner.account().equals(account));
    }

    @Override
    public Optional<Couple> left(Viewer viewer, Partner seat) {
        return tables.couples().stream()
                .filter(couple -> couple.id().equals(seat.couple())
                        && couple.state() != CaseState.COUPLE
                        && tables.isAdmin(viewer))
                .findFirst();
    }

    @Override
    public void add(Couple couple) {
        if (tables.couples().stream().anyMatch(other -> other.id().equals(couple.id()))) {
            throw new ChangedMeanwhile();
        }
        tables.couples().add(couple);
    }

    @Override
    public void add(Partner partner) {
        if (tables.partners().stream()
                .anyMatch(other -> (other.account().equals(partner.account()) && !other.isLeft())
                        || (other.couple().equals(partner.couple()) && other.side() == partner.side()))) {
            throw new Refused("refused.seat.taken");
        }
        tables.partners().add(partner);
    }

    private Stream<Partner> separated(Viewer counselor, CoupleId couple) {
        return tables.partnersOf(couple).stream()
                .filter(partner -> tables.counsels(counselor, couple) && tables.isFrozen(couple));
    }

    private boolean satIn(Viewer viewer, CoupleId id) {
        return tables.sitsIn(viewer, id)
                || tables.partnersOf(id).stream()
                        .anyMatch(partner -> partner.isLeft() && tables.keeps(viewer, partner.id()));
    }

    private Stream<Couple> seated() {
        return tables.couples().stream()
                .filter(couple -> !tables.partnersOf(couple.id()).isEmpty());
    }

    private List<CoupleCard> byName(Stream<Couple> couples) {
        return couples.map(this::card)
                .sorted(Comparator.comparing(CoupleCard::shortName).thenComparing(CoupleCard::fullName))
                .toList();
    }

    private CoupleCard card(Couple couple) {
        return new CoupleCard(
                couple.id(),
                couple.counselor(),
                tables.account(couple.counselor()).name().spoken(),
                couple.state(),
                couple.separatedAt(),
                tables.partnersOf(couple.id()).stream()
                        .sorted(Comparator.comparing(Partner::side))
                        .map(this::name)
                        .toList());
    }

    private PartnerName name(Partner partner) {
        PersonName name = tables.account(partner.account()).name();
        return new PartnerName(partner.id(), partner.side(), name.given(), name.full());
    }

    private CaseloadSize size(Account counselor) {
        List<Couple> carried = tables.couples().stream()
                .filter(couple -> couple.counselor().equals(counselor.id()) && couple.state() != CaseState.FROZEN)
                .toList();
        long clients = carried.stream()
                .mapToLong(couple -> tables.partnersOf(couple.id()).size())
                .sum();
        return new CaseloadSize(counselor.id(), counselor.name().full(), carried.size(), clients);
    }
}
