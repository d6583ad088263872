package org.holdfast.account.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.account.Accounts;

/** Opens the repository to programs that run without the server, such as the demo's seeding. */
public final class AccountJpa {

    private AccountJpa() {}

    public static Accounts accounts(EntityManager entityManager) {
        return new JpaAccounts(entityManager);
    }
}
