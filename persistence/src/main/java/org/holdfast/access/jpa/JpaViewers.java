package org.holdfast.access.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.Viewers;

/** Reads a viewer's account and seats in one query. */
@Dependent
class JpaViewers implements Viewers {

    private static final String BY_SUBJECT = """
            SELECT NEW org.holdfast.access.jpa.ViewerRow(a.id, a.role, p.couple, p.id, p.leftAt, c.state,
                (SELECT COUNT(s.id) FROM PolicySignature s, CouplePolicy q
                 WHERE q.id = s.policy AND s.partner = p.id AND q.couple = p.couple AND q.replacedAt IS NULL))
            FROM Account a LEFT JOIN Partner p ON p.account = a.id LEFT JOIN Couple c ON c.id = p.couple
            WHERE a.subject = :subject AND a.standing <> org.holdfast.account.Standing.CLOSED""";

    private final EntityManager entityManager;

    @Inject
    JpaViewers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Viewer> bySubject(String subject) {
        return ViewerRow.viewer(entityManager
                .createQuery(BY_SUBJECT, ViewerRow.class)
                .setParameter("subject", subject)
                .getResultList());
    }
}
