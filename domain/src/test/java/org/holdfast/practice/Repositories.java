package org.holdfast.practice;

import org.holdfast.access.InMemoryViewers;
import org.holdfast.access.Viewers;
import org.holdfast.account.Accounts;
import org.holdfast.account.InMemoryAccounts;
import org.holdfast.caseload.Caseloads;
import org.holdfast.caseload.InMemoryCaseloads;
import org.holdfast.checkin.CheckIns;
import org.holdfast.checkin.InMemoryCheckIns;
import org.holdfast.couple.Couples;
import org.holdfast.couple.InMemoryCouples;
import org.holdfast.covering.Coverage;
import org.holdfast.covering.Emergencies;
import org.holdfast.covering.InMemoryCoverage;
import org.holdfast.covering.InMemoryEmergencies;
import org.holdfast.covering.InMemorySupervisions;
import org.holdfast.covering.Supervisions;
import org.holdfast.plan.InMemoryPlans;
import org.holdfast.plan.Plans;
import org.holdfast.policy.InMemoryPolicies;
import org.holdfast.policy.Policies;
import org.holdfast.worksheet.InMemoryWorksheets;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.history.InMemorySentSheets;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.joint.InMemoryJointAnswers;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.schedule.Backlog;
import org.holdfast.worksheet.schedule.InMemoryBacklog;
import org.holdfast.worksheet.schedule.InMemorySchedules;
import org.holdfast.worksheet.schedule.Schedules;
import org.holdfast.worksheet.search.Favourites;
import org.holdfast.worksheet.search.InMemoryFavourites;
import org.holdfast.worksheet.writing.ClinicEditions;
import org.holdfast.worksheet.writing.ClinicWorksheets;
import org.holdfast.worksheet.writing.InMemoryClinicEditions;
import org.holdfast.worksheet.writing.InMemoryClinicWorksheets;

/** All repositories of the practice, over one store. */
public record Repositories(
        Viewers viewers,
        Accounts accounts,
        Couples couples,
        Worksheets worksheets,
        Plans plans,
        CheckIns checkIns,
        Caseloads caseloads,
        Policies policies,
        Supervisions supervisions,
        Emergencies emergencies,
        Coverage coverage,
        Schedules schedules,
        Backlog backlog,
        JointAnswers jointAnswers,
        ClinicWorksheets clinicWorksheets,
        ClinicEditions clinicEditions,
        Favourites favourites,
        SentSheets sentSheets) {

    public static Repositories inMemory() {
        Tables tables = new Tables();
        return new Repositories(
                new InMemoryViewers(tables),
                new InMemoryAccounts(tables),
                new InMemoryCouples(tables),
                new InMemoryWorksheets(tables),
                new InMemoryPlans(tables),
                new InMemoryCheckIns(tables),
                new InMemoryCaseloads(tables),
                new InMemoryPolicies(tables),
                new InMemorySupervisions(tables),
                new InMemoryEmergencies(tables),
                new InMemoryCoverage(tables),
                new InMemorySchedules(tables),
                new InMemoryBacklog(tables),
                new InMemoryJointAnswers(tables),
                new InMemoryClinicWorksheets(tables),
                new InMemoryClinicEditions(tables),
                new InMemoryFavourites(tables),
                new InMemorySentSheets(tables));
    }
}
