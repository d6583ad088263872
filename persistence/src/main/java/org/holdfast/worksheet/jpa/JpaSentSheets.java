package org.holdfast.worksheet.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.jpa.Writes;
import org.holdfast.worksheet.history.EarlierTime;
import org.holdfast.worksheet.history.GivenBack;
import org.holdfast.worksheet.history.SentMoment;
import org.holdfast.worksheet.history.SentSheet;
import org.holdfast.worksheet.history.SentSheets;

/** What was sent before, in tables that the application's account adds to. */
@Dependent
class JpaSentSheets implements SentSheets {

    private final EntityManager entityManager;

    @Inject
    JpaSentSheets(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(SentSheet sheet) {
        Writes.keep(entityManager, sheet, ChangedMeanwhile::new);
    }

    @Override
    public void add(GivenBack back) {
        Writes.keep(entityManager, back, ChangedMeanwhile::new);
    }

    @Override
    public List<SentMoment> moments(Viewer viewer, AssignmentId assignment) {
        return seen(Reading.VERSION_MOMENTS, SentMoment.class, viewer, assignment)
                .getResultList();
    }

    @Override
    public List<GivenBack> givenBack(Viewer viewer, AssignmentId assignment) {
        return seen(Reading.GIVEN_BACK, GivenBack.class, viewer, assignment).getResultList();
    }

    @Override
    public Optional<SentSheet> one(Viewer viewer, AssignmentId assignment, PartnerId owner, int number) {
        return seen(Reading.VERSION, SentSheet.class, viewer, assignment)
                .setParameter("owner", owner)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<EarlierTime> earlierTimes(Viewer viewer, AssignmentId assignment) {
        Sight sight = Sight.of(viewer);
        return entityManager
                .createQuery(Reading.EARLIER_TIMES, EarlierTime.class)
                .setParameter("partner", sight.partner())
                .setParameter("counselor", sight.counselor())
                .setParameter("assignment", assignment)
                .setParameter("assignmentId", assignment.value())
                .getResultList();
    }

    private <T> TypedQuery<T> seen(String query, Class<T> type, Viewer viewer, AssignmentId assignment) {
        Sight sight = Sight.of(viewer);
        return entityManager
                .createQuery(query, type)
                .setParameter("client", sight.client())
                .setParameter("counselor", sight.counselor())
                .setParameter("assignment", assignment);
    }
}
