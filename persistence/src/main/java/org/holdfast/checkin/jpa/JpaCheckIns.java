package org.holdfast.checkin.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.checkin.CheckIn;
import org.holdfast.checkin.CheckIns;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.jpa.Writes;

/** Check-ins in the database. */
@Dependent
class JpaCheckIns implements CheckIns {

    private static final String OWN = "SELECT k FROM CheckIn k WHERE k.owner = :partner AND k.weekOf = :week"
            + " AND EXISTS (SELECT g.id FROM Couple g"
            + " WHERE g.id = k.couple AND g.state <> org.holdfast.access.CaseState.FROZEN)";
    private static final String OF_COUPLE = """
            SELECT k FROM CheckIn k
            WHERE k.couple = :couple
            AND EXISTS (SELECT c.id FROM Couple c WHERE c.id = k.couple AND c.counselor = :counselor)
            ORDER BY k.weekOf, k.owner""";

    private final EntityManager entityManager;

    @Inject
    JpaCheckIns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<CheckIn> own(Viewer client, LocalDate weekOf) {
        return entityManager
                .createQuery(OWN, CheckIn.class)
                .setParameter("partner", Sight.of(client).partner())
                .setParameter("week", weekOf)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CheckIn> ofCouple(Viewer counselor, CoupleId couple) {
        return entityManager
                .createQuery(OF_COUPLE, CheckIn.class)
                .setParameter("counselor", Sight.of(counselor).counselor())
                .setParameter("couple", couple)
                .getResultList();
    }

    @Override
    public void add(CheckIn checkIn) {
        Writes.keep(entityManager, checkIn, ChangedMeanwhile::new);
    }
}
