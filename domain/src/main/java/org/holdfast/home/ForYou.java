package org.holdfast.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Stage;
import org.holdfast.access.Viewer;
import org.holdfast.account.Accounts;
import org.holdfast.couple.Couples;
import org.holdfast.plan.PlanTemplates;
import org.holdfast.plan.Plans;
import org.holdfast.shared.NotFound;
import org.holdfast.worksheet.OwnProgress;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** A client sees what is asked this week. */
@Dependent
@Transactional
public class ForYou {

    private final Worksheets worksheets;
    private final JointAnswers joint;
    private final WorksheetTemplates templates;
    private final Plans plans;
    private final PlanTemplates planTemplates;
    private final Couples couples;
    private final Accounts accounts;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public ForYou(
            Worksheets worksheets,
            JointAnswers joint,
            WorksheetTemplates templates,
            Plans plans,
            PlanTemplates planTemplates,
            Couples couples,
            Accounts accounts,
            CurrentViewer current,
            Clock clock) {
        this.worksheets = worksheets;
        this.joint = joint;
        this.templates = templates;
        this.plans = plans;
        this.planTemplates = planTemplates;
        this.couples = couples;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    @Allowed(Act.SEE_OWN_WORK)
    public Week thisWeek() {
        Viewer client = current.viewer();
        current.asks(Act.SEE_OWN_WORK, Resource.work(client.ownSeat(), Stage.DRAFT));
        LocalDate today = LocalDate.now(clock);
        List<Week.Work> work = worksheets.ownProgress(client).stream()
                .sorted(Comparator.comparing(OwnProgress::dueOn))
                .map(progress -> work(progress, template(client, progress), today))
                .map(one -> one.template().isJoint() ? withBoth(client, one) : one)
                .toList();
        String counselor = couples.card(client, client.ownSeat().couple())
                .orElseThrow(NotFound::new)
                .counselorSpoken();
        return new Week(
                accounts.own(client).name().given(), counselor, client.ownSeat().state(), work, whereWeAre(client));
    }

    private WorksheetTemplate template(Viewer client, OwnProgress progress) {
        return templates.get(progress.template()).in(client.ownSeat().state());
    }

    private Week.Work work(OwnProgress progress, WorksheetTemplate template, LocalDate today) {
        return new Week.Work(
                progress.assignment(),
                template,
                progress.ownTitle().isEmpty() ? Optional.empty() : Optional.of(progress.ownTitle()),
                progress.dueOn(),
                progress.isOverdue(today),
                progress.state(),
                progress.answered(),
                progress.saved(),
                progress.savedItem().flatMap(template::sectionOf),
                progress.noted());
    }

    /** What both wrote counts for each of them. */
    private Week.Work withBoth(Viewer client, Week.Work work) {
        List<JointAnswer> all = joint.of(client, work.assignment());
        return work.withAnswered(
                all.stream().filter(JointAnswer::isAnswered).count(),
                all.stream().map(JointAnswer::savedAt).max(Comparator.naturalOrder()));
    }

    private Optional<Week.WhereWeAre> whereWeAre(Viewer client) {
        return plans.ofCouple(client, client.ownSeat().couple())
                .map(plan -> new Week.WhereWeAre(
                        planTemplates.get(plan.templateKey(), plan.templateVersion()),
                        plan.phase(),
                        plan.isFinished()));
    }
}
