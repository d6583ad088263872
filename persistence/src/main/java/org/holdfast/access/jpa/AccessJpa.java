package org.holdfast.access.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.access.Viewers;

/** Opens the repository to programs that run without the server, such as the demo's seeding. */
public final class AccessJpa {

    private AccessJpa() {}

    public static Viewers viewers(EntityManager entityManager) {
        return new JpaViewers(entityManager);
    }
}
