package org.holdfast.worksheet.jpa;

import jakarta.persistence.EntityManager;
import org.holdfast.worksheet.Worksheets;

/** Opens the repository to programs that run without the server, such as the demo's seeding. */
public final class WorksheetJpa {

    private WorksheetJpa() {}

    public static Worksheets worksheets(EntityManager entityManager) {
        return new JpaWorksheets(entityManager);
    }
}
