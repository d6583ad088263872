package org.holdfast.caseload.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.caseload.Caseloads;
import org.holdfast.caseload.CoupleFigures;

/** A caseload's figures in two queries, however many couples there are. */
@Dependent
class JpaCaseloads implements Caseloads {

    private static final String COUPLES = """
            SELECT NEW org.holdfast.caseload.jpa.CoupleRow(
                c.id, p.templateKey, p.templateVersion, p.phase, p.startedAt, p.finishedAt,
                (SELECT MAX(k.answeredAt) FROM CheckIn k WHERE k.couple = c.id))
            FROM Couple c LEFT JOIN Plan p ON p.couple = c.id
            WHERE c.counselor = :counselor AND c.state <> org.holdfast.access.CaseState.FROZEN""";
    private static final String WORK = """
            SELECT NEW org.holdfast.caseload.jpa.WorkRow(
                a.couple, COUNT(r.id),
                SUM(CASE WHEN r.state = org.holdfast.worksheet.sheet.ResponseState.SUBMITTED THEN 1 ELSE 0 END),
                SUM(CASE WHEN r.state = org.holdfast.worksheet.sheet.ResponseState.WAITING THEN 1 ELSE 0 END),
                SUM(CASE WHEN r.state <> org.holdfast.worksheet.sheet.ResponseState.SUBMITTED
                    AND r.dueOn < :today THEN 1 ELSE 0 END))
            FROM Couple c JOIN Assignment a ON a.couple = c.id JOIN Response r ON r.assignment = a.id
            WHERE c.counselor = :counselor AND c.state <> org.holdfast.access.CaseState.FROZEN AND a.releasedAt IS NULL
            AND r.state <> org.holdfast.worksheet.sheet.ResponseState.TAKEN_BACK
            GROUP BY a.id, a.couple""";

    private final EntityManager entityManager;

    @Inject
    JpaCaseloads(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<CoupleFigures> figures(Viewer counselor, LocalDate today) {
        return Tally.of(
                        counseled(COUPLES, CoupleRow.class, counselor).getResultList(),
                        counseled(WORK, WorkRow.class, counselor)
                                .setParameter("today", today)
                                .getResultList())
                .figures();
    }

    private <T> TypedQuery<T> counseled(String query, Class<T> row, Viewer viewer) {
        return entityManager
                .createQuery(query, row)
                .setParameter("counselor", Sight.of(viewer).counselor());
    }
}
