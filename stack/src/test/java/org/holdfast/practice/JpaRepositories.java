package org.holdfast.practice;

import jakarta.persistence.EntityManager;
import org.holdfast.access.jpa.AccessJpa;
import org.holdfast.account.jpa.AccountJpa;
import org.holdfast.caseload.jpa.CaseloadJpa;
import org.holdfast.checkin.jpa.CheckInJpa;
import org.holdfast.couple.jpa.CoupleJpa;
import org.holdfast.covering.jpa.CoveringJpa;
import org.holdfast.plan.jpa.PlanJpa;
import org.holdfast.policy.jpa.PolicyJpa;
import org.holdfast.worksheet.jpa.WorksheetJpa;

/** The real repositories, outside the server. */
public final class JpaRepositories {

    private JpaRepositories() {}

    public static Repositories on(EntityManager entities) {
        return new Repositories(
                AccessJpa.viewers(entities),
                AccountJpa.accounts(entities),
                CoupleJpa.couples(entities),
                WorksheetJpa.worksheets(entities),
                PlanJpa.plans(entities),
                CheckInJpa.checkIns(entities),
                CaseloadJpa.caseloads(entities),
                PolicyJpa.policies(entities),
                CoveringJpa.supervisions(entities),
                CoveringJpa.emergencies(entities),
                CoveringJpa.coverage(entities),
                WorksheetJpa.schedules(entities),
                WorksheetJpa.backlog(entities),
                WorksheetJpa.jointAnswers(entities),
                WorksheetJpa.clinicWorksheets(entities),
                WorksheetJpa.clinicEditions(entities),
                WorksheetJpa.favourites(entities),
                WorksheetJpa.sentSheets(entities));
    }
}
