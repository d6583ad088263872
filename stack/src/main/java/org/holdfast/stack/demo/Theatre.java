package org.holdfast.stack.demo;

import jakarta.persistence.EntityManager;
import org.holdfast.access.Viewers;
import org.holdfast.access.jpa.AccessJpa;
import org.holdfast.checkin.CheckingIn;
import org.holdfast.checkin.jpa.CheckInJpa;
import org.holdfast.couple.CaseBegun;
import org.holdfast.couple.Couples;
import org.holdfast.couple.Separating;
import org.holdfast.couple.jpa.CoupleJpa;
import org.holdfast.covering.OpeningToSupervision;
import org.holdfast.covering.jpa.CoveringJpa;
import org.holdfast.library.Library;
import org.holdfast.plan.LeadingPlan;
import org.holdfast.plan.Plans;
import org.holdfast.plan.StepsFollowWorksheets;
import org.holdfast.plan.jpa.PlanJpa;
import org.holdfast.policy.ChoosingPolicy;
import org.holdfast.policy.Policies;
import org.holdfast.policy.PolicyOfIndividualCases;
import org.holdfast.policy.SigningPolicy;
import org.holdfast.policy.jpa.PolicyJpa;
import org.holdfast.shared.Announcer;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.AnswersReleased;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.Reviewing;
import org.holdfast.worksheet.WorksheetAssigned;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.jpa.WorksheetJpa;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** The use cases that the scenes are played through, on the real repositories. */
record Theatre(
        Library library,
        Assigning assigning,
        Answering answering,
        Reviewing reviewing,
        LeadingPlan plans,
        CheckingIn checkingIn,
        ChoosingPolicy choosing,
        SigningPolicy signing,
        Separating separating,
        OpeningToSupervision opening,
        Viewers viewers) {

    static Theatre on(EntityManager entities, Library library, Vault vault, Past past) {
        Worksheets worksheets = WorksheetJpa.worksheets(entities);
        SentSheets sent = WorksheetJpa.sentSheets(entities);
        Couples couples = CoupleJpa.couples(entities);
        Plans running = PlanJpa.plans(entities);
        Policies policies = PolicyJpa.policies(entities);
        var steps = new StepsFollowWorksheets(running, past, past.clock());
        var newPolicies = new PolicyOfIndividualCases(policies, library.policies(), past.clock());
        Announcer announcer = happening -> {
            switch (happening) {
                case WorksheetAssigned assigned -> steps.assigned(assigned);
                case AnswersReleased released -> steps.released(released);
                case CaseBegun begun -> newPolicies.begun(begun);
                default -> {}
            }
        };
        return new Theatre(
                library,
                new Assigning(worksheets, library.worksheets(), couples, past, announcer, vault, past.clock()),
                new Answering(worksheets, sent, library.worksheets(), couples, past, vault, past.clock()),
                new Reviewing(
                        worksheets,
                        WorksheetJpa.jointAnswers(entities),
                        sent,
                        library.worksheets(),
                        couples,
                        past,
                        announcer,
                        vault,
                        past.clock()),
                new LeadingPlan(running, library.plans(), couples, past, vault, past.clock()),
                new CheckingIn(CheckInJpa.checkIns(entities), past, past.clock()),
                new ChoosingPolicy(policies, library.policies(), couples, past, past.clock()),
                new SigningPolicy(policies, library.policies(), couples, past, past.clock()),
                new Separating(couples, past, announcer, vault, past.clock()),
                new OpeningToSupervision(
                        CoveringJpa.supervisions(entities), couples, worksheets, past, vault, past.clock()),
                AccessJpa.viewers(entities));
    }

    /** The version of a worksheet that the made-up practice has words for. */
    WorksheetTemplate worksheet(String key) {
        return library.worksheets().get(new TemplateRef(key, 1));
    }
}
