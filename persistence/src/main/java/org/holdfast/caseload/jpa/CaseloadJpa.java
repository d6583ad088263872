package org.holdfast.caseload.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.caseload.Caseloads;

/** Opens the repository to programs that run without the server, such as the demo's seeding. */
public final class CaseloadJpa {

    private CaseloadJpa() {}

    public static Caseloads caseloads(EntityManager entityManager) {
        return new JpaCaseloads(entityManager);
    }
}
