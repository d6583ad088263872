package org.holdfast.covering.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.jpa.SeatRow;
import org.holdfast.covering.Coverage;
import org.holdfast.covering.Way;
import org.holdfast.plan.Plan;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.worksheet.Answer;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.joint.JointAnswer;

/** Reads what is open for a time to a counselor who does not carry the couple. */
@Dependent
class JpaCoverage implements Coverage {

    private final EntityManager entityManager;

    @Inject
    JpaCoverage(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<CoupleCard> card(Viewer reader, Way way, CoupleId couple, Instant now) {
        return SeatRow.cards(open(Opened.by(way).card, SeatRow.class, reader, now)
                        .setParameter("couple", couple.value())
                        .getResultList())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Plan> plan(Viewer reader, Way way, CoupleId couple, Instant now) {
        return open(Opened.by(way).plan, Plan.class, reader, now)
                .setParameter("couple", couple)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Assignment> assignments(Viewer reader, Way way, CoupleId couple, Instant now) {
        return open(Opened.by(way).assignments, Assignment.class, reader, now)
                .setParameter("couple", couple)
                .getResultList();
    }

    @Override
    public Optional<Assignment> assignment(Viewer reader, Way way, AssignmentId id, Instant now) {
        return open(Opened.by(way).assignment, Assignment.class, reader, now)
                .setParameter("assignment", id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Response> responses(Viewer reader, Way way, CoupleId couple, Instant now) {
        return open(Opened.by(way).responses, Response.class, reader, now)
                .setParameter("couple", couple)
                .getResultList();
    }

    @Override
    public List<Answer> answers(Viewer reader, Way way, AssignmentId id, Instant now) {
        return open(Opened.by(way).answers, Answer.class, reader, now)
                .setParameter("assignment", id)
                .getResultList();
    }

    @Override
    public List<JointAnswer> together(Viewer reader, Way way, AssignmentId id, Instant now) {
        return open(Opened.by(way).together, JointAnswer.class, reader, now)
                .setParameter("assignment", id)
                .getResultList();
    }

    private <T> TypedQuery<T> open(String query, Class<T> type, Viewer reader, Instant now) {
        return entityManager
                .createQuery(query, type)
                .setParameter("counselor", Sight.of(reader).counselor())
                .setParameter("now", now);
    }
}
