package org.holdfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.checkin.CheckIn;
import org.holdfast.couple.Parting;
import org.holdfast.plan.NewPlan;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanTemplateFixture;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Caseloads} counts. */
public abstract class CaseloadsContract {

    private Practice practice;
    private Caseloads caseloads;
    private Desk desk;
    private Viewer counselor;
    private Pair pair;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        caseloads = practice.repositories().caseloads();
        desk = new Desk(practice);
        counselor = practice.counselor();
        pair = practice.pair(counselor);
    }

    @Test
    void a_couple_that_has_just_begun_is_there_with_nothing() {
        assertThat(figures())
                .isEqualTo(new CoupleFigures(pair.id(), Optional.empty(), 0, 0, 0, false, Optional.empty()));
    }

    @Test
    void every_couple_of_the_counselor_is_counted_once() {
        Pair second = practice.pair(counselor);
        desk.assign(second);
        desk.assign(second);
        startPlan(second.id(), 0);
        startPlan(second.id(), 1);
        practice.pair();
        practice.forget();
        assertThat(caseloads.figures(counselor, Practice.TODAY))
                .extracting(CoupleFigures::couple)
                .containsExactlyInAnyOrder(pair.id(), second.id());
    }

    @Test
    void work_is_open_until_it_is_sent_and_overdue_after_its_day() {
        desk.assign(pair, Practice.TODAY, pair.both());
        desk.assign(pair, Practice.TODAY.minusDays(1), Set.of(pair.partnerA()));
        assertThat(figures())
                .returns(3L, CoupleFigures::open)
                .returns(1L, CoupleFigures::overdue)
                .returns(0L, CoupleFigures::toReview)
                .returns(false, CoupleFigures::bothSent);
    }

    @Test
    void one_sent_response_is_to_review_while_the_other_is_open() {
        AssignmentId sheet = desk.assign(pair);
        desk.send(pair.a(), sheet);
        assertThat(figures())
                .returns(1L, CoupleFigures::open)
                .returns(1L, CoupleFigures::toReview)
                .returns(false, CoupleFigures::bothSent);
    }

    @Test
    void both_sent_waits_for_the_counselor_beside_other_open_work() {
        AssignmentId sheet = desk.assign(pair);
        desk.assign(pair);
        desk.send(pair.a(), sheet);
        desk.send(pair.b(), sheet);
        assertThat(figures())
                .returns(2L, CoupleFigures::open)
                .returns(2L, CoupleFigures::toReview)
                .returns(true, CoupleFigures::bothSent);
    }

    @Test
    void what_was_given_back_is_open_again() {
        AssignmentId sheet = desk.assign(pair);
        desk.send(pair.a(), sheet);
        desk.giveBack(counselor, sheet, pair.partnerA());
        assertThat(figures()).returns(2L, CoupleFigures::open).returns(0L, CoupleFigures::toReview);
    }

    @Test
    void released_work_asks_for_nothing_more() {
        AssignmentId sheet = desk.assign(pair, Practice.TODAY.minusDays(3), pair.both());
        desk.send(pair.a(), sheet);
        desk.send(pair.b(), sheet);
        desk.release(counselor, sheet);
        assertThat(figures())
                .isEqualTo(new CoupleFigures(pair.id(), Optional.empty(), 0, 0, 0, false, Optional.empty()));
    }

    @Test
    void the_plan_is_the_one_that_runs() {
        startPlan(pair.id(), 1);
        assertThat(figures().plan()).contains(new CoupleFigures.PlanFigures("two-phases", 1, 1, false));
    }

    @Test
    void the_last_check_in_is_either_partners_latest() {
        Instant first = practice.now();
        practice.repositories()
                .checkIns()
                .add(new CheckIn(pair.a().ownSeat(), Practice.TODAY.minusDays(9), 5, 5, first));
        practice.clock().moveOn(Duration.ofDays(7));
        practice.repositories()
                .checkIns()
                .add(new CheckIn(pair.b().ownSeat(), Practice.TODAY.minusDays(2), 5, 5, practice.now()));
        assertThat(figures().lastCheckIn()).contains(practice.now());
    }

    @Test
    void a_closed_record_counts_nowhere() {
        desk.assign(pair, Practice.TODAY.minusDays(3), pair.both());
        Pair open = practice.pair(counselor);
        Parting parting = new Parting(practice);
        parting.separate(pair);
        CoupleId alone = parting.goOnWith(pair, pair.partnerA());
        practice.forget();
        assertThat(caseloads.figures(counselor, Practice.TODAY))
                .extracting(CoupleFigures::couple)
                .containsExactlyInAnyOrder(open.id(), alone);
        assertThat(caseloads.figures(counselor, Practice.TODAY))
                .allSatisfy(figures -> assertThat(figures.overdue()).isZero());
    }

    @Test
    void nobody_else_has_figures() {
        practice.forget();
        for (Viewer viewer :
                List.of(pair.a(), practice.admin(), practice.counselor(), Viewer.admin(counselor.account()))) {
            assertThat(caseloads.figures(viewer, Practice.TODAY)).isEmpty();
        }
    }

    private CoupleFigures figures() {
        practice.forget();
        return caseloads.figures(counselor, Practice.TODAY).stream()
                .filter(figures -> figures.couple().equals(pair.id()))
                .findFirst()
                .orElseThrow();
    }

    private void startPlan(CoupleId couple, int phase) {
        NewPlan asked = new NewPlan(PlanId.fresh(), couple, "two-phases", 1, phase, Practice.TODAY, Sensitive.NONE);
        practice.repositories()
                .plans()
                .add(new Plan(
                        asked,
                        PlanTemplateFixture.TWO_PHASES,
                        counselor.account(),
                        practice.now(),
                        Practice.TODAY,
                        practice.vault()));
    }
}
