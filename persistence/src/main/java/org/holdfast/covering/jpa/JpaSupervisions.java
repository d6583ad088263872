package org.holdfast.covering.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.couple.Couple;
import org.holdfast.covering.Colleague;
import org.holdfast.covering.SupervisedSheet;
import org.holdfast.covering.Supervision;
import org.holdfast.covering.Supervisions;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.jpa.Writes;

/** Openings to supervision in the database; each query names its reader in its own WHERE clause. */
@Dependent
class JpaSupervisions implements Supervisions {

    private static final String COLLEAGUES = """
            SELECT NEW org.holdfast.covering.jpa.ColleagueRow(
                a.id, a.name.title, a.name.given, a.name.family, a.standing)
            FROM Account a
            WHERE a.role = org.holdfast.access.Role.COUNSELOR AND a.id <> :self
            AND EXISTS (SELECT v.id FROM Account v WHERE v.id = :self AND v.role = org.holdfast.access.Role.COUNSELOR)
            ORDER BY a.name.family, a.name.given, a.id""";
    private static final String KEPT =
            "EXISTS (SELECT c.id FROM Couple c WHERE c.id = s.couple AND c.counselor = :counselor)";
    private static final String OF_COUPLE = "SELECT s FROM Supervision s WHERE s.couple = :couple" + " AND "
            + Opened.RUNS + " AND " + KEPT + " ORDER BY s.openedAt DESC";
    private static final String COUPLE = "SELECT c FROM Couple c WHERE c.id = :couple AND c.counselor = :counselor";
    private static final String OPEN_TO = "SELECT s FROM Supervision s WHERE s.supervisor = :counselor"
            + " AND " + Opened.RUNS
            + " AND EXISTS (SELECT c.id FROM Couple c WHERE c.id = s.couple AND c.counselor = s.keeper"
            + " AND c.state <> org.holdfast.access.CaseState.FROZEN)"
            + " ORDER BY s.openedAt, s.id";
    private static final String SHEETS = "SELECT h FROM SupervisedSheet h, Supervision s"
            + " WHERE s.id = h.supervision AND s.id = :supervision AND (s.supervisor = :counselor OR " + KEPT + ")";

    private final EntityManager entityManager;

    @Inject
    JpaSupervisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Colleague> colleagues(Viewer counselor) {
        return entityManager
                .createQuery(COLLEAGUES, ColleagueRow.class)
                .setParameter("self", Sight.of(counselor).counselor().value())
                .getResultStream()
                .map(ColleagueRow::colleague)
                .toList();
    }

    @Override
    public Optional<Supervision> ofCouple(Viewer keeper, CoupleId couple, Instant now) {
        return entityManager
                .createQuery(OF_COUPLE, Supervision.class)
                .setParameter("couple", couple)
                .setParameter("now", now)
                .setParameter("counselor", Sight.of(keeper).counselor())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Supervision> heldOfCouple(Viewer keeper, CoupleId couple, Instant now) {
        entityManager
                .createQuery(COUPLE, Couple.class)
                .setParameter("couple", couple.value())
                .setParameter("counselor", Sight.of(keeper).counselor())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return ofCouple(keeper, couple, now);
    }

    @Override
    public List<Supervision> openTo(Viewer supervisor, Instant now) {
        return entityManager
                .createQuery(OPEN_TO, Supervision.class)
                .setParameter("now", now)
                .setParameter("counselor", Sight.of(supervisor).counselor())
                .getResultList();
    }

    @Override
    public Set<AssignmentId> sheets(Viewer viewer, Supervision supervision) {
        return entityManager
                .createQuery(SHEETS, SupervisedSheet.class)
                .setParameter("supervision", supervision.id().value())
                .setParameter("counselor", Sight.of(viewer).counselor())
                .getResultStream()
                .map(SupervisedSheet::assignment)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Supervision supervision) {
        Writes.keep(entityManager, supervision, ChangedMeanwhile::new);
    }

    @Override
    public void add(SupervisedSheet sheet) {
        Writes.keep(entityManager, sheet, ChangedMeanwhile::new);
    }
}
