package org.holdfast.covering;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.couple.Couple;
import org.holdfast.couple.Partner;
import org.holdfast.practice.Tables;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.EmergencyId;

/** Emergency accesses, kept in memory. */
public final class InMemoryEmergencies implements Emergencies {

    private final Tables tables;

    public InMemoryEmergencies(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Reached> reach(Viewer counselor, String whom) {
        return tables.couples().stream()
                .filter(couple -> counselor.role() == Role.COUNSELOR
                        && tables.account(counselor.account()).role() == Role.COUNSELOR)
                .flatMap(couple -> tables.partnersOf(couple.id()).stream()
                        .filter(partner -> !partner.isLeft() && isCalled(tables.account(partner.account()), whom))
                        .map(partner -> reached(couple, partner)))
                .toList();
    }

    @Override
    public List<EmergencyAccess> openTo(Viewer reader, Instant now) {
        return tables.emergencies().stream()
                .filter(one -> reader.role() == Role.COUNSELOR && one.reader().equals(reader.account()))
                .filter(one -> one.isOpen(now))
                .toList();
    }

    @Override
    public List<EmergencyAccess> ofCouple(Viewer keeper, CoupleId couple) {
        return kept(keeper)
                .filter(one -> one.couple().equals(couple))
                .sorted(Comparator.comparing(EmergencyAccess::beganAt).reversed())
                .toList();
    }

    @Override
    public List<EmergencyAccess> toReview(Viewer keeper) {
        return kept(keeper).filter(one -> one.verdict().isEmpty()).toList();
    }

    @Override
    public Optional<EmergencyAccess> find(Viewer keeper, EmergencyId id) {
        return kept(keeper).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<EmergencyLine> newest(Viewer admin, int atMost) {
        return tables.emergencies().stream()
                .filter(one -> tables.isAdmin(admin))
                .sorted(Comparator.comparing(EmergencyAccess::beganAt).reversed())
                .limit(atMost)
                .map(one -> new EmergencyLine(
                        tables.account(one.reader()).name().full(),
                        tables.account(one.keeper()).name().full(),
                        one.couple(),
                        one.beganAt(),
                        one.endsAt(),
                        one.verdict()))
                .toList();
    }

    @Override
    public void add(EmergencyAccess access) {
        tables.emergencies().add(access);
    }

    private Stream<EmergencyAccess> kept(Viewer keeper) {
        return tables.emergencies().stream().filter(one -> tables.counsels(keeper, one.couple()));
    }

    private Reached reached(Couple couple, Partner partner) {
        Account keeper = tables.account(couple.counselor());
        return new Reached(couple.id(), partner.id(), couple.state(), keeper.id(), keeper.email(), keeper.locale());
    }

    private static boolean isCalled(Account account, String whom) {
        return account.email().equalsIgnoreCase(whom)
                || (account.name().given() + " " + account.name().family()).equalsIgnoreCase(whom);
    }
}
