package org.holdfast.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;

/** Accounts, kept in memory. */
public final class InMemoryAccounts implements Accounts {

    private final Tables tables;

    public InMemoryAccounts(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Account own(Viewer viewer) {
        return tables.accounts().stream()
                .filter(account -> account.id().equals(viewer.account()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Account> find(Viewer viewer, AccountId id) {
        return all(viewer).stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public List<Account> all(Viewer viewer) {
        if (!tables.isAdmin(viewer)) {
            return List.of();
        }
        return tables.accounts().stream()
                .sorted(Comparator.comparing((Account account) -> account.name().family())
                        .thenComparing(account -> account.name().given()))
                .toList();
    }

    @Override
    public void add(Account account) {
        if (tables.accounts().stream()
                .anyMatch(other -> other.email().equals(account.email())
                        || other.subject().equals(account.subject())
                        || other.id().equals(account.id()))) {
            throw new Refused("refused.email.taken");
        }
        tables.accounts().add(account);
    }
}
