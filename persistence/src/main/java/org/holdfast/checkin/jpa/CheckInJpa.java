package org.holdfast.checkin.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.checkin.CheckIns;

/** Opens the repository to programs that run without the server, such as the demo's seeding. */
public final class CheckInJpa {

    private CheckInJpa() {}

    public static CheckIns checkIns(EntityManager entityManager) {
        return new JpaCheckIns(entityManager);
    }
}
