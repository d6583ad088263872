package org.holdfast.worksheet.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.schedule.Backlog;
import org.holdfast.worksheet.schedule.Schedules;
import org.holdfast.worksheet.search.Favourites;
import org.holdfast.worksheet.writing.ClinicEditions;
import org.holdfast.worksheet.writing.ClinicWorksheets;

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

    public static ClinicWorksheets clinicWorksheets(EntityManager entityManager) {
        return new JpaClinicWorksheets(entityManager);
    }

    public static ClinicEditions clinicEditions(EntityManager entityManager) {
        return new JpaClinicEditions(entityManager);
    }

    public static Favourites favourites(EntityManager entityManager) {
        return new JpaFavourites(entityManager);
    }

    public static Backlog backlog(EntityManager entityManager) {
        return new JpaBacklog(entityManager);
    }
}
