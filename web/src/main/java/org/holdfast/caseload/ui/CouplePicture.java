package org.holdfast.caseload.ui;

import java.util.List;
import java.util.Optional;
import org.holdfast.caseload.AssignedWorksheet;
import org.holdfast.caseload.CheckInPoint;
import org.holdfast.caseload.Workspace;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Separating;
import org.holdfast.couple.Separation;
import org.holdfast.plan.LeadingPlan;
import org.holdfast.plan.PlanPicture;
import org.holdfast.policy.ChoosingPolicy;
import org.holdfast.policy.PolicyInForce;
import org.holdfast.shared.CoupleId;
import org.holdfast.worksheet.schedule.ScheduledSheet;
import org.holdfast.worksheet.schedule.Scheduling;

/** All that the workspace shows of a couple, as it was at one look. */
record CouplePicture(
        CoupleCard couple,
        Optional<Separation> separation,
        Optional<PolicyInForce> policy,
        Optional<PlanPicture> plan,
        List<AssignedWorksheet> worksheets,
        List<ScheduledSheet> planned,
        List<CheckInPoint> checkIns) {

    static CouplePicture of(
            CoupleId id,
            Workspace workspace,
            Separating separating,
            LeadingPlan plans,
            ChoosingPolicy policies,
            Scheduling scheduling) {
        return new CouplePicture(
                workspace.couple(id),
                separating.of(id),
                policies.inForce(id),
                plans.picture(id),
                workspace.worksheets(id),
                scheduling.ofCouple(id),
                workspace.checkIns(id));
    }

    /** The plan, while it has not been finished. */
    Optional<PlanPicture> runningPlan() {
        return plan.filter(one -> one.finishedAt().isEmpty());
    }

    long bothSent() {
        return worksheets.stream().filter(AssignedWorksheet::bothSent).count();
    }

    long overdue() {
        return worksheets.stream()
                .flatMap(worksheet -> worksheet.standings().stream())
                .filter(AssignedWorksheet.Standing::overdue)
                .count();
    }

    /** Responses that are still with the partners. */
    long open() {
        return worksheets.stream()
                .flatMap(worksheet -> worksheet.standings().stream())
                .filter(standing -> standing.state().canBeWritten())
                .count();
    }
}
