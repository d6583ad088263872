package org.holdfast.access;

import java.util.Optional;
import org.holdfast.account.Account;
import org.holdfast.account.Standing;
import org.holdfast.practice.Tables;

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
                .map(account -> new Viewer(account.id(), account.role(), seat(account)))
                .findFirst();
    }

    private Optional<Seat> seat(Account account) {
        return tables.partners().stream()
                .filter(partner -> account.role() == Role.CLIENT)
                .filter(partner -> partner.account().equals(account.id()))
                .map(partner -> new Seat(partner.couple(), partner.id(), tables.agreed(partner)))
                .findFirst();
    }
}
