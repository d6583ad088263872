package org.holdfast.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.account.Account;
import org.holdfast.account.Standing;
import org.holdfast.couple.Partner;
import org.holdfast.practice.Tables;
import org.holdfast.shared.PartnerId;

/** Viewers, read from memory. */
public final class InMemoryViewers implements Viewers {

    private final Tables tables;

    public InMemoryViewers(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Viewer> bySubject(String subject) {
        return tables.accounts().stream()
                .filter(account -> account.subject().equals(subject))
                .filter(account -> account.standing() != Standing.CLOSED)
                .map(account -> new Viewer(account.id(), account.role(), seat(account), former(account)))
                .findFirst();
    }

    private Optional<Seat> seat(Account account) {
        return seats(account)
                .filter(partner -> !partner.isLeft())
                .map(partner -> new Seat(
                        partner.couple(), partner.id(), tables.agreed(partner), tables.state(partner.couple())))
                .findFirst();
    }

    private Set<PartnerId> former(Account account) {
        return seats(account).filter(Partner::isLeft).map(Partner::id).collect(Collectors.toSet());
    }

    private Stream<Partner> seats(Account account) {
        return tables.partners().stream()
                .filter(partner -> account.role() == Role.CLIENT)
                .filter(partner -> partner.account().equals(account.id()));
    }
}
