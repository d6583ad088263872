package org.holdfast.covering.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.covering.EmergencyAccess;
import org.holdfast.covering.EmergencyTrail;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.Assignment;

/** Reads the audit trail for what belongs to emergency accesses alone. */
@Dependent
class JpaEmergencyTrail implements EmergencyTrail {

    private static final String TRIES =
            "SELECT COUNT(r.id) FROM AuditEntry r WHERE r.who = :counselor AND r.doneAt > :since AND r.act = :act";
    private static final String OPENED = """
            SELECT a FROM Assignment a, Couple c
            WHERE a.couple = :couple AND c.id = a.couple AND c.counselor = :counselor
            AND EXISTS (SELECT r.id FROM AuditEntry r WHERE r.what = a.id AND r.who = :reader AND r.act = :act
                AND r.outcome = org.holdfast.audit.Outcome.ALLOWED AND r.doneAt >= :from AND r.doneAt < :until)""";

    private final EntityManager entityManager;

    @Inject
    JpaEmergencyTrail(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public long tries(Viewer counselor, Instant since) {
        return entityManager
                .createQuery(TRIES, Long.class)
                .setParameter("counselor", Sight.of(counselor).counselor())
                .setParameter("since", since)
                .setParameter("act", Act.BREAK_GLASS.name())
                .getSingleResult();
    }

    @Override
    public Set<AssignmentId> opened(Viewer keeper, EmergencyAccess access) {
        return entityManager
                .createQuery(OPENED, Assignment.class)
                .setParameter("couple", access.couple())
                .setParameter("counselor", Sight.of(keeper).counselor())
                .setParameter("reader", access.reader())
                .setParameter("act", Act.STAND_IN.name())
                .setParameter("from", access.beganAt())
                .setParameter("until", access.endsAt())
                .getResultStream()
                .map(Assignment::id)
                .collect(Collectors.toSet());
    }
}
