package org.holdfast.worksheet.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.shared.ScheduleId;
import org.holdfast.worksheet.schedule.Backlog;
import org.holdfast.worksheet.schedule.Schedule;

/** What is due in the database; the row is locked before anything else of it is read. */
@Dependent
class JpaBacklog implements Backlog {

    private static final String RUNS = "s.state = org.holdfast.worksheet.schedule.ScheduleState.RUNNING";
    private static final String DUE = "SELECT s.id FROM Schedule s WHERE " + RUNS
            + " AND (s.nextOn <= :today OR s.nextOn IS NULL OR EXISTS (SELECT c.id FROM Couple c"
            + " WHERE c.id = s.couple AND c.state = org.holdfast.access.CaseState.FROZEN))"
            + " ORDER BY s.madeAt, s.id";
    private static final String HOLD = "SELECT s FROM Schedule s WHERE s.id = :id AND " + RUNS;
    private static final String CASE = """
            SELECT NEW org.holdfast.worksheet.jpa.HeldRow(c.state, k.id, k.standing)
            FROM Couple c, Account k WHERE c.id = :couple AND k.id = c.counselor""";

    private final EntityManager entityManager;

    @Inject
    JpaBacklog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<ScheduleId> due(LocalDate today) {
        return entityManager.createQuery(DUE, UUID.class).setParameter("today", today).getResultList().stream()
                .map(ScheduleId::new)
                .toList();
    }

    @Override
    public Optional<Held> hold(ScheduleId id) {
        return entityManager
                .createQuery(HOLD, Schedule.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(this::held);
    }

    private Held held(Schedule schedule) {
        return entityManager
                .createQuery(CASE, HeldRow.class)
                .setParameter("couple", schedule.couple().value())
                .getSingleResult()
                .held(schedule);
    }
}
