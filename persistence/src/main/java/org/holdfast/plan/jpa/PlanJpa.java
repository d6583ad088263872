package org.holdfast.plan.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.plan.Plans;

/** Opens the repository to programs that run without the server, such as the demo's seeding. */
public final class PlanJpa {

    private PlanJpa() {}

    public static Plans plans(EntityManager entityManager) {
        return new JpaPlans(entityManager);
    }
}
