package org.holdfast.policy.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.policy.Policies;

/** Opens the repository to programs that run without the server, such as the demo's seeding. */
public final class PolicyJpa {

    private PolicyJpa() {}

    public static Policies policies(EntityManager entityManager) {
        return new JpaPolicies(entityManager);
    }
}
