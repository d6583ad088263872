package org.holdfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.caseload.AssignedWorksheet;
import org.holdfast.caseload.Workspace;
import org.holdfast.couple.PartnerName;
import org.holdfast.couple.Separating;
import org.holdfast.covering.ui.CoveringCards;
import org.holdfast.plan.LeadingPlan;
import org.holdfast.plan.PlanTemplates;
import org.holdfast.plan.ui.PlanActs;
import org.holdfast.plan.ui.PlanPanel;
import org.holdfast.plan.ui.StartPlanDialog;
import org.holdfast.policy.ChoosingPolicy;
import org.holdfast.policy.SecretsPolicies;
import org.holdfast.policy.ui.ChoosePolicyDialog;
import org.holdfast.policy.ui.PolicyLine;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.ui.Said;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.schedule.ScheduledSheet;
import org.holdfast.worksheet.schedule.Scheduling;
import org.holdfast.worksheet.schedule.Timing;
import org.holdfast.worksheet.template.WorksheetTemplates;
import org.holdfast.worksheet.ui.AssignDialog;
import org.holdfast.worksheet.ui.ChangeScheduleDialog;
import org.holdfast.worksheet.ui.Followable;
import org.holdfast.worksheet.ui.TakeBackFromDialog;

/** The couple's workspace: where they are, what waits for the counselor, and what she can do next. */
@Opens(Act.SEE_COUPLE)
@StyleSheet("context://desk.css")
@Route(value = CoupleAddress.ROUTE, layout = MainLayout.class)
class CoupleView extends Div implements BeforeEnterObserver {

    private final Workspace workspace;
    private final Separating separating;
    private final LeadingPlan leading;
    private final ChoosingPolicy choosing;
    private final SecretsPolicies policies;
    private final CoveringCards covering;
    private final Assigning assigning;
    private final Scheduling scheduling;
    private final WorksheetTemplates worksheets;
    private final PlanTemplates plans;
    private final Dates dates;
    private final CoupleHeader header;
    private final Div body = new Div();
    private Optional<CoupleAddress> shown = Optional.empty();

    @Inject
    CoupleView(
            Workspace workspace,
            Separating separating,
            LeadingPlan leading,
            ChoosingPolicy choosing,
            SecretsPolicies policies,
            CoveringCards covering,
            Assigning assigning,
            Scheduling scheduling,
            WorksheetTemplates worksheets,
            PlanTemplates plans,
            Clock clock) {
        this.workspace = workspace;
        this.separating = separating;
        this.leading = leading;
        this.choosing = choosing;
        this.policies = policies;
        this.covering = covering;
        this.assigning = assigning;
        this.scheduling = scheduling;
        this.worksheets = worksheets;
        this.plans = plans;
        this.dates = new Dates(clock, getLocale());
        header = new CoupleHeader(() -> assign(Optional.empty()), this::startPlan);
        body.addClassName("hf-tab");
        addClassNames("hf-page", "hf-desk");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CoupleAddress address = CoupleAddress.in(event.getRouteParameters());
        shown = Optional.of(address);
        show(address);
    }

    private void show(CoupleAddress address) {
        CouplePicture picture =
                CouplePicture.of(address.couple(), workspace, separating, leading, choosing, scheduling);
        header.show(picture, address.tab(), dates);
        body.removeAll();
        body.add(tab(address.tab(), picture));
    }

    private Component tab(CoupleAddress.Tab tab, CouplePicture picture) {
        return switch (tab) {
            case OVERVIEW ->
                new OverviewTab(
                        picture,
                        covering,
                        dates,
                        new OverviewTab.Acts(
                                this::choosePolicy, () -> separate(picture), one -> goOn(picture, one), this::done));
            case PLAN ->
                new PlanPanel(
                        picture.plan(), picture.couple().isFrozen() ? Optional.empty() : Optional.of(acts()), dates);
            case WORKSHEETS -> new WorksheetsTab(picture, dates, sheets(picture));
        };
    }

    private PlanActs acts() {
        return new PlanActs(leading, key -> assign(Optional.of(key)), () -> {
            refresh();
            goOnInPlan();
        });
    }

    private void assign(Optional<String> worksheet) {
        AssignDialog dialog = new AssignDialog(
                new AssignDialog.Acts(assigning, scheduling),
                worksheets,
                workspace.couple(couple()),
                followables(workspace.worksheets(couple()), Optional.empty()),
                worksheet,
                dates,
                sentence -> {
                    refresh();
                    goOnInPlan();
                    Said.aloud(sentence);
                });
        dialog.add(new PolicyLine(choosing.inForce(couple())));
        dialog.open();
    }

    private WorksheetsTab.Acts sheets(CouplePicture picture) {
        return new WorksheetsTab.Acts(
                new PlannedCard.Acts(
                        sheet -> openAnew(new ChangeScheduleDialog(
                                scheduling,
                                sheet,
                                sheet.ownTitle()
                                        .orElseGet(
                                                () -> sheet.template().title().in(getLocale())),
                                followables(picture.worksheets(), followed(sheet)),
                                dates,
                                () -> done(getTranslation("schedule.changed")))),
                        sheet -> attempt(() -> scheduling.stop(sheet.id()), getTranslation("schedule.stopped"))),
                new SheetMenu.Acts(
                        (sheet, partner, state) -> attempt(
                                () -> assigning.nudge(sheet.id(), partner.id()),
                                getTranslation("nudge.said", partner.given())),
                        (sheet, partner, state) -> openAnew(new TakeBackFromDialog(
                                assigning,
                                sheet.id(),
                                title(sheet),
                                partner,
                                sheet.template().isJoint(),
                                state,
                                dates,
                                () -> done(getTranslation(
                                        sheet.template().isJoint() ? "take_back.said.together" : "take_back.said",
                                        partner.given()))))));
    }

    /** What it is about may have changed meanwhile: whoever gives it up sees how things stand. */
    private void openAnew(ActDialog dialog) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                refresh();
            }
        });
        dialog.open();
    }

    private static Optional<AssignmentId> followed(ScheduledSheet sheet) {
        return sheet.timing() instanceof Timing.After after ? Optional.of(after.assignment()) : Optional.empty();
    }

    /** @param kept one that stays to choose though it was opened since */
    private List<Followable> followables(List<AssignedWorksheet> given, Optional<AssignmentId> kept) {
        return given.stream()
                .filter(sheet -> sheet.releasedAt().isEmpty()
                        || kept.filter(sheet.id()::equals).isPresent())
                .map(sheet -> new Followable(sheet.id(), title(sheet)))
                .toList();
    }

    private String title(AssignedWorksheet sheet) {
        return sheet.ownTitle().orElseGet(() -> sheet.template().title().in(getLocale()));
    }

    private void attempt(Runnable act, String said) {
        Attempt attempt = Attempt.at(act, dates);
        done(attempt.done() ? said : attempt.sentence());
    }

    private void startPlan() {
        StartPlanDialog dialog = new StartPlanDialog(leading, plans, couple(), dates, this::done);
        dialog.open();
    }

    private void choosePolicy() {
        ChoosePolicyDialog dialog = new ChoosePolicyDialog(
                choosing, policies, couple(), dates, () -> done(getTranslation("policy.chosen")));
        dialog.open();
    }

    private void separate(CouplePicture picture) {
        SeparateDialog dialog = new SeparateDialog(
                separating, picture.couple(), dates, () -> done(getTranslation("couple.separate.said")));
        dialog.open();
    }

    private void goOn(CouplePicture picture, PartnerName partner) {
        GoOnDialog dialog = new GoOnDialog(
                separating, picture.couple(), partner, dates, () -> done(getTranslation("couple.onward.said")));
        dialog.open();
    }

    private void done(String sentence) {
        refresh();
        header.focusTitle();
        Said.aloud(sentence);
    }

    /** The button that was pressed in the plan is gone with the plan as it was. */
    private void goOnInPlan() {
        body.getChildren()
                .filter(PlanPanel.class::isInstance)
                .map(PlanPanel.class::cast)
                .forEach(PlanPanel::focusNow);
    }

    private void refresh() {
        shown.ifPresent(this::show);
    }

    private CoupleId couple() {
        return shown.map(CoupleAddress::couple).orElseThrow();
    }
}
