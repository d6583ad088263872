package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.policy.ChoosingPolicy;
import org.holdfast.policy.PolicyInForce;
import org.holdfast.policy.ui.PolicyLine;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ui.Said;
import org.holdfast.shell.Addresses;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.Comparing;
import org.holdfast.worksheet.Reviewing;
import org.holdfast.worksheet.TakingAway;
import org.holdfast.worksheet.sheet.EarlierWork;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedResponse;

/** The counselor reads what both partners sent, side by side, answers each, and decides. */
@Opens(Act.REVIEW)
@StyleSheet("context://desk.css")
@Route(value = "review/:assignment", layout = MainLayout.class)
public class ReviewView extends Div implements BeforeEnterObserver {

    private final Reviewing reviewing;
    private final Comparing comparing;
    private final ChoosingPolicy choosing;
    private final TakingAway taking;
    private final Clock clock;
    private Optional<PolicyInForce> policy = Optional.empty();
    private Optional<AssignmentId> open = Optional.empty();
    private EarlierWork before = EarlierWork.NONE;
    private Beside each = Beside.NOTHING;
    private boolean compares;
    private final Dates dates;
    private final ReviewHeader header;
    private final Div answers = new Div();

    /** Kept while the rest is shown anew, so that no half-written note is lost. */
    private final List<ReviewDesk> desks = new ArrayList<>();

    @Inject
    ReviewView(Reviewing reviewing, Comparing comparing, ChoosingPolicy choosing, TakingAway taking, Clock clock) {
        this.reviewing = reviewing;
        this.comparing = comparing;
        this.choosing = choosing;
        this.taking = taking;
        this.clock = clock;
        this.dates = new Dates(clock, getLocale());
        header = new ReviewHeader(dates);
        answers.addClassName("hf-review");
        addClassNames("hf-page", "hf-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id = new AssignmentId(Addresses.id(event.getRouteParameters(), "assignment"));
        ReviewSheet sheet = reviewing.open(id);
        compares = CompareLink.asked(event.getLocation(), sheet);
        if (open.filter(id::equals).isPresent()) {
            show(sheet);
            header.focusTitle();
            return;
        }
        open = Optional.of(id);
        before = comparing.before(id);
        each = new BesideEach(reviewing, sheet, before, dates, this);
        desks.clear();
        Div notes = new Div();
        notes.addClassName("hf-pair");
        for (ReviewedResponse response : sheet.responses()) {
            ReviewDesk desk = new ReviewDesk(
                    reviewing, id, response.partner(), sheet.template().isJoint(), dates, () -> givenBack(id));
            desks.add(desk);
            notes.add(desk);
        }
        removeAll();
        policy = choosing.inForce(sheet.couple().id());
        add(header, answers, new PolicyLine(policy), notes);
        show(sheet);
    }

    private void givenBack(AssignmentId id) {
        refresh(id);
        header.focusTitle();
    }

    private void refresh(AssignmentId id) {
        before = comparing.before(id);
        show(reviewing.open(id));
    }

    private void show(ReviewSheet sheet) {
        header.show(sheet, () -> new ReleaseDialog(reviewing, sheet, policy, dates, () -> released(sheet)).open());
        answers.removeAll();
        answers.add(
                new ReviewStates(sheet, dates),
                new CompareLink(sheet, compares),
                new ReviewAnswers(sheet, Optional.empty(), compares ? new BesideEachOther(this) : each),
                new ReviewVersions(comparing, sheet, before, dates),
                new ReviewCopies(sheet, taking, clock));
        if (sheet.releasedAt().isPresent()) {
            Anchor back = new Anchor(
                    "couple/" + sheet.couple().id().value(),
                    getTranslation("review.back", sheet.couple().shortName()));
            back.addClassName("hf-onward");
            answers.add(back);
        }
        for (int i = 0; i < desks.size(); i++) {
            desks.get(i).show(sheet.responses().get(i));
            if (sheet.couple().isFrozen()) {
                desks.get(i).close();
            }
        }
    }

    private void released(ReviewSheet before) {
        refresh(before.id());
        header.focusTitle();
        Said.aloud(getTranslation(before.onlyCloses() ? "review.closed.said" : "review.released.said"));
    }
}
