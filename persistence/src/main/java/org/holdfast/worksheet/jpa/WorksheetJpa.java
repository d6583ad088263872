package org.holdfast.worksheet.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.schedule.Backlog;
import org.holdfast.worksheet.schedule.Schedules;

/** Opens the repositories to programs that run without the server, such as the demo's seeding. */
public final class WorksheetJpa {

    private WorksheetJpa() {}

    public static Worksheets worksheets(EntityManager entityManager) {
        return new JpaWorksheets(entityManager);
    }

    public static JointAnswers jointAnswers(EntityManager entityManager) {
        return new JpaJointAnswers(entityManager);
    }

    public static SentSheets sentSheets(EntityManager entityManager) {
        return new JpaSentSheets(entityManager);
    }

    public static Schedules schedules(EntityManager entityManager) {
        return new JpaSchedules(entityManager);
    }

    public static Backlog backlog(EntityManager entityManager) {
        return new JpaBacklog(entityManager);
    }
}
