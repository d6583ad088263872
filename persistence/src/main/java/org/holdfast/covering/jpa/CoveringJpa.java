package org.holdfast.covering.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.covering.Coverage;
import org.holdfast.covering.Emergencies;
import org.holdfast.covering.EmergencyTrail;
import org.holdfast.covering.Supervisions;

/** Opens the repositories to programs that run without the server, such as the demo's seeding. */
public final class CoveringJpa {

    private CoveringJpa() {}

    public static Supervisions supervisions(EntityManager entityManager) {
        return new JpaSupervisions(entityManager);
    }

    public static Emergencies emergencies(EntityManager entityManager) {
        return new JpaEmergencies(entityManager);
    }

    public static EmergencyTrail emergencyTrail(EntityManager entityManager) {
        return new JpaEmergencyTrail(entityManager);
    }

    public static Coverage coverage(EntityManager entityManager) {
        return new JpaCoverage(entityManager);
    }
}
