package org.holdfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.checkin.CheckIn;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Parting;
import org.holdfast.plan.NewPlan;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanTemplateFixture;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Desk;
import org.holdfast.worksheet.SheetTemplates;
import org.holdfast.worksheet.sheet.ResponseState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counselor's desk: all couples, and one of them. */
class CaseloadTest {

    private final Practice practice = Practice.inMemory();
    private final Repositories kept = practice.repositories();
    private final Desk desk = new Desk(practice);
    private final Caseload caseload =
            new Caseload(kept.caseloads(), kept.couples(), new PlanTemplateFixture(), practice, practice.clock());
    private final Workspace workspace = new Workspace(
            kept.couples(), kept.worksheets(), new SheetTemplates(), kept.checkIns(), practice, practice.clock());
    private final Viewer counselor = practice.counselor();

    @BeforeEach
    void the_counselor_looks() {
        practice.as(counselor);
    }

    @Test
    void couples_that_wait_for_her_come_first_then_late_ones_then_the_rest_by_name() {
        practice.pair(counselor, "Quiet", "Two");
        practice.pair(counselor, "Quiet", "One");
        Pair late = practice.pair(counselor, "Late", "Couple");
        desk.assign(late, Practice.TODAY.minusDays(1), late.both());
        sendOne(practice.pair(counselor, "One", "Sent"));
        Pair both = practice.pair(counselor, "Both", "Sent");
        AssignmentId sheet = desk.assign(both);
        desk.send(both.a(), sheet);
        desk.send(both.b(), sheet);
        assertThat(caseload.cases().open())
                .extracting(CaseloadRow::name)
                .containsExactly("Both & Sent", "One & Sent", "Late & Couple", "Quiet & One", "Quiet & Two");
    }

    @Test
    void a_couple_that_has_separated_moves_to_the_closed_ones_and_asks_for_nothing() {
        Pair apart = practice.pair(counselor, "Now", "Apart");
        Pair together = practice.pair(counselor, "Still", "Together");
        sendOne(apart);
        new Parting(practice).separate(apart);
        Cases cases = caseload.cases();
        assertThat(cases.open()).extracting(CaseloadRow::couple).containsExactly(together.id());
        assertThat(cases.closed()).extracting(CoupleCard::id).containsExactly(apart.id());
    }

    @Test
    void a_row_shows_the_phase_in_words() {
        Pair pair = practice.pair(counselor);
        NewPlan asked = new NewPlan(PlanId.fresh(), pair.id(), "two-phases", 1, 1, Practice.TODAY, Sensitive.NONE);
        kept.plans()
                .add(new Plan(
                        asked,
                        PlanTemplateFixture.TWO_PHASES,
                        counselor.account(),
                        practice.now(),
                        Practice.TODAY,
                        practice.vault()));
        assertThat(caseload.cases().open().getFirst().phase())
                .contains(new CaseloadRow.Phase(
                        1, PlanTemplateFixture.TWO_PHASES.phases().get(1), false));
    }

    @Test
    void one_couples_worksheets_say_how_far_each_partner_is() {
        Pair pair = practice.pair(counselor);
        AssignmentId sheet = desk.assign(pair, Practice.TODAY.minusDays(1), pair.both());
        desk.send(pair.a(), sheet);
        AssignedWorksheet assigned = workspace.worksheets(pair.id()).getFirst();
        assertThat(assigned.standings())
                .containsExactlyInAnyOrder(
                        new AssignedWorksheet.Standing(
                                pair.partnerA(), ResponseState.SUBMITTED, false, Optional.empty()),
                        new AssignedWorksheet.Standing(
                                pair.partnerB(), ResponseState.NOT_STARTED, true, Optional.empty()));
        assertThat(assigned.bothSent()).isFalse();
    }

    @Test
    void one_couples_check_ins_are_points_of_a_chart() {
        Pair pair = practice.pair(counselor);
        kept.checkIns().add(new CheckIn(pair.a().ownSeat(), Practice.TODAY, 3, 9, practice.now()));
        assertThat(workspace.checkIns(pair.id()))
                .containsExactly(new CheckInPoint(pair.partnerA(), Practice.TODAY, 3, 9));
    }

    @Test
    void another_counselors_couple_is_not_there() {
        Pair other = practice.pair();
        desk.assign(other);
        assertThat(caseload.cases().open()).isEmpty();
        assertThatThrownBy(() -> workspace.couple(other.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workspace.worksheets(other.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workspace.checkIns(other.id())).isInstanceOf(NotFound.class);
    }

    private void sendOne(Pair pair) {
        desk.send(pair.a(), desk.assign(pair));
    }
}
