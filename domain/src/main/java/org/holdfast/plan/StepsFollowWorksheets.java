package org.holdfast.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.CurrentViewer;
import org.holdfast.worksheet.AnswersReleased;
import org.holdfast.worksheet.WorksheetAssigned;
import org.holdfast.worksheet.WorksheetTakenBack;

/** Keeps worksheet steps in line with the worksheets themselves, in the same transaction. */
@Dependent
public class StepsFollowWorksheets {

    private final Plans plans;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public StepsFollowWorksheets(Plans plans, CurrentViewer current, Clock clock) {
        this.plans = plans;
        this.current = current;
        this.clock = clock;
    }

    public void assigned(@Observes WorksheetAssigned assigned) {
        plans.ofCouple(assigned.by(), assigned.couple())
                .filter(plan -> !plan.isFinished())
                .ifPresent(plan -> plan.tie(assigned.assignment(), assigned.templateKey()));
    }

    public void takenBack(@Observes WorksheetTakenBack taken) {
        plans.ofCouple(taken.by(), taken.couple())
                .filter(plan -> !plan.isFinished())
                .ifPresent(plan -> plan.untie(taken.assignment()));
    }

    public void released(@Observes AnswersReleased released) {
        plans.ofCouple(current.viewer(), released.couple())
                .ifPresent(plan -> plan.released(released.assignment(), clock.instant()));
    }
}
