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
import org.holdfast.shared.jpa.Writes;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.joint.JointAnswers;

/** What couples answered together, kept in the database. */
@Dependent
class JpaJointAnswers implements JointAnswers {

    private final EntityManager entityManager;

    @Inject
    JpaJointAnswers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<JointAnswer> of(Viewer viewer, AssignmentId assignment) {
        return seen(Reading.JOINT_ANSWERS_BY_ITEM, viewer, assignment).getResultList();
    }

    @Override
    public Optional<JointAnswer> of(Viewer viewer, AssignmentId assignment, String itemKey) {
        return seen(Reading.JOINT_ANSWER, viewer, assignment)
                .setParameter("item", itemKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<JointAnswer> kept(Viewer client, AssignmentId assignment) {
        return entityManager
                .createQuery(Reading.KEPT_JOINT_ANSWERS, JointAnswer.class)
                .setParameter("client", Sight.of(client).client())
                .setParameter("assignment", assignment)
                .getResultList();
    }

    @Override
    public void keep(JointAnswer answer) {
        Writes.keep(entityManager, answer, ChangedMeanwhile::new);
    }

    private TypedQuery<JointAnswer> seen(String query, Viewer viewer, AssignmentId assignment) {
        Sight sight = Sight.of(viewer);
        return entityManager
                .createQuery(query, JointAnswer.class)
                .setParameter("partner", sight.partner())
                .setParameter("counselor", sight.counselor())
                .setParameter("assignment", assignment);
    }
}
