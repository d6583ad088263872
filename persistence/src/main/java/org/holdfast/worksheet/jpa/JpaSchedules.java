package org.holdfast.worksheet.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.jpa.Writes;
import org.holdfast.worksheet.schedule.Schedule;
import org.holdfast.worksheet.schedule.Schedules;

/** Schedules in the database, for the couple's counselor alone. */
@Dependent
class JpaSchedules implements Schedules {

    private static final String SEEN = "SELECT s FROM Schedule s"
            + " WHERE EXISTS (SELECT c.id FROM Couple c WHERE c.id = s.couple AND c.counselor = :counselor) AND ";
    private static final String FIND = SEEN + "s.id = :id";
    private static final String SHOWN = SEEN + """
            s.couple = :couple AND s.state NOT IN (org.holdfast.worksheet.schedule.ScheduleState.DONE,
                org.holdfast.worksheet.schedule.ScheduleState.PUT_AWAY)
            ORDER BY s.madeAt, s.id""";

    private final EntityManager entityManager;

    @Inject
    JpaSchedules(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Schedule> held(Viewer counselor, ScheduleId id) {
        return entityManager
                .createQuery(FIND, Schedule.class)
                .setParameter("counselor", Sight.of(counselor).counselor())
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Schedule> shown(Viewer counselor, CoupleId couple) {
        return entityManager
                .createQuery(SHOWN, Schedule.class)
                .setParameter("counselor", Sight.of(counselor).counselor())
                .setParameter("couple", couple)
                .getResultList();
    }

    @Override
    public void add(Schedule schedule) {
        Writes.keep(entityManager, schedule, ChangedMeanwhile::new);
    }
}
