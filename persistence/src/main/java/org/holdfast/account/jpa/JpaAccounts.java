package org.holdfast.account.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.account.Account;
import org.holdfast.account.Accounts;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.holdfast.shared.jpa.Writes;

/** Accounts in the database. */
@Dependent
class JpaAccounts implements Accounts {

    private static final String OWN = "SELECT a FROM Account a WHERE a.id = :self";
    private static final String FOR_ADMIN = """
            SELECT a FROM Account a
            WHERE EXISTS (SELECT v.id FROM Account v WHERE v.id = :admin AND v.role = org.holdfast.access.Role.ADMIN)
            """;
    private static final String FIND = FOR_ADMIN + "AND a.id = :id";
    private static final String ALL = FOR_ADMIN + "ORDER BY a.name.family, a.name.given, a.id";

    private final EntityManager entityManager;

    @Inject
    JpaAccounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Account own(Viewer viewer) {
        return entityManager
                .createQuery(OWN, Account.class)
                .setParameter("self", viewer.account().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Account> find(Viewer viewer, AccountId id) {
        return entityManager
                .createQuery(FIND, Account.class)
                .setParameter("admin", Sight.of(viewer).admin().value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> all(Viewer viewer) {
        return entityManager
                .createQuery(ALL, Account.class)
                .setParameter("admin", Sight.of(viewer).admin().value())
                .getResultList();
    }

    @Override
    public void add(Account account) {
        Writes.keep(entityManager, account, () -> new Refused("refused.email.taken"));
    }
}
