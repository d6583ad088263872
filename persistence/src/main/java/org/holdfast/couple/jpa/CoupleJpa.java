package org.holdfast.couple.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.couple.Couples;

/** Opens the repository to programs that run without the server, such as the demo's seeding. */
public final class CoupleJpa {

    private CoupleJpa() {}

    public static Couples couples(EntityManager entityManager) {
        return new JpaCouples(entityManager);
    }
}
