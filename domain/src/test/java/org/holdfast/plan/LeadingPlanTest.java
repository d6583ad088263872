package org.holdfast.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import java.time.LocalDate;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.AnswersReleased;
import org.holdfast.worksheet.WorksheetAssigned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadingPlanTest {

    private final Practice practice = Practice.inMemory();
    private final Repositories kept = practice.repositories();
    private final LeadingPlan leading = new LeadingPlan(
            kept.plans(), new PlanTemplateFixture(), kept.couples(), practice, practice.vault(), practice.clock());
    private final StepsFollowWorksheets steps = new StepsFollowWorksheets(kept.plans(), practice, practice.clock());
    private final Pair pair = practice.pair();
    private final PlanId id = PlanId.fresh();

    @BeforeEach
    void the_counselor_leads() {
        practice.as(pair.counselor());
    }

    @Test
    void a_couple_without_a_plan_has_no_picture() {
        assertThat(leading.picture(pair.id())).isEmpty();
    }

    @Test
    void a_plan_starts_in_the_phase_the_couple_is_in() {
        leading.start(asked(id, 1, Practice.TODAY));
        assertThat(leading.picture(pair.id())).hasValueSatisfying(picture -> {
            assertThat(picture.phase()).isEqualTo(1);
            assertThat(picture.openSteps()).isEqualTo(1);
            assertThat(picture.stepsOf(0)).hasSize(2);
        });
    }

    @Test
    void asking_twice_starts_one_plan_and_a_second_one_is_refused() {
        leading.start(asked(id, 0, Practice.TODAY));
        leading.start(asked(id, 0, Practice.TODAY));
        assertRefused(() -> leading.start(asked(PlanId.fresh(), 0, Practice.TODAY)), "refused.plan.runs");
    }

    @Test
    void a_plan_starts_in_a_phase_it_has_and_is_reviewed_later() {
        assertRefused(() -> leading.start(asked(id, 2, Practice.TODAY)), "refused.phase.unknown");
        assertRefused(() -> leading.start(asked(id, -1, Practice.TODAY)), "refused.phase.unknown");
        assertRefused(
                () -> leading.start(asked(id, 0, Practice.TODAY.minusDays(1))), "refused.due.past", Practice.TODAY);
    }

    @Test
    void a_worksheet_step_follows_its_worksheet() {
        leading.start(asked(id, 0, Practice.TODAY));
        AssignmentId sheet = AssignmentId.fresh();
        steps.assigned(new WorksheetAssigned(sheet, pair.id(), "another-worksheet", pair.counselor()));
        assertThat(step("first-talk").assignment()).isEmpty();
        steps.assigned(new WorksheetAssigned(sheet, pair.id(), "open-talk", pair.counselor()));
        assertThat(step("first-talk").assignment()).contains(sheet);
        assertThat(step("first-talk").doneAt()).isEmpty();
        assertRefused(() -> leading.done(id, "first-talk"), "refused.step.worksheet");
        steps.released(new AnswersReleased(sheet, pair.id()));
        assertThat(step("first-talk").doneAt()).contains(practice.now());
    }

    @Test
    void the_same_worksheet_again_is_the_next_step_that_asks_for_it() {
        leading.start(asked(id, 0, Practice.TODAY));
        AssignmentId first = AssignmentId.fresh();
        AssignmentId second = AssignmentId.fresh();
        steps.assigned(new WorksheetAssigned(first, pair.id(), "open-talk", pair.counselor()));
        steps.assigned(new WorksheetAssigned(second, pair.id(), "open-talk", pair.counselor()));
        steps.assigned(new WorksheetAssigned(AssignmentId.fresh(), pair.id(), "open-talk", pair.counselor()));
        assertThat(step("first-talk").assignment()).contains(first);
        assertThat(step("second-talk").assignment()).contains(second);
    }

    @Test
    void worksheets_come_and_go_without_a_plan() {
        steps.assigned(new WorksheetAssigned(AssignmentId.fresh(), pair.id(), "open-talk", pair.counselor()));
        steps.released(new AnswersReleased(AssignmentId.fresh(), pair.id()));
        assertThat(leading.picture(pair.id())).isEmpty();
    }

    @Test
    void open_steps_hold_the_phase_unless_there_is_a_reason() {
        leading.start(asked(id, 0, Practice.TODAY));
        assertRefused(() -> leading.moveOn(id, Sensitive.NONE), "refused.phase.open", 2L);
        leading.moveOn(id, new Sensitive("They talked at home"));
        assertThat(leading.picture(pair.id())).hasValueSatisfying(picture -> {
            assertThat(picture.phase()).isEqualTo(1);
            assertThat(picture.entered()).extracting(PlanPicture.Entered::phase).containsExactly(0, 1);
            assertThat(picture.entered().getLast().reason().words()).isEqualTo("They talked at home");
        });
    }

    @Test
    void with_every_step_done_the_couple_moves_on_and_optional_ones_may_stay() {
        leading.start(asked(id, 0, Practice.TODAY));
        finishWorksheet();
        leading.done(id, "in-session");
        leading.moveOn(id, Sensitive.NONE);
        finishWorksheet();
        leading.moveOn(id, Sensitive.NONE);
        assertThat(leading.picture(pair.id()))
                .hasValueSatisfying(picture -> assertThat(picture.finishedAt()).contains(practice.now()));
        assertRefused(() -> leading.moveOn(id, Sensitive.NONE), "refused.plan.finished");
    }

    @Test
    void only_the_present_phases_steps_can_be_done() {
        leading.start(asked(id, 0, Practice.TODAY));
        assertRefused(() -> leading.done(id, "at-home"), "refused.step.unknown");
        assertRefused(() -> leading.done(id, "no-such-step"), "refused.step.unknown");
    }

    @Test
    void after_one_plan_is_finished_another_may_start() {
        leading.start(asked(id, 1, Practice.TODAY));
        leading.moveOn(id, new Sensitive("enough"));
        PlanId second = PlanId.fresh();
        leading.start(asked(second, 0, Practice.TODAY));
        assertThat(leading.picture(pair.id()))
                .hasValueSatisfying(picture -> assertThat(picture.id()).isEqualTo(second));
    }

    @Test
    void another_counselors_couple_and_plan_do_not_exist() {
        leading.start(asked(id, 0, Practice.TODAY));
        practice.as(practice.counselor());
        assertThatThrownBy(() -> leading.start(asked(PlanId.fresh(), 0, Practice.TODAY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leading.done(id, "in-session")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leading.moveOn(id, Sensitive.NONE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leading.picture(pair.id())).isInstanceOf(NotFound.class);
    }

    private void finishWorksheet() {
        AssignmentId sheet = AssignmentId.fresh();
        steps.assigned(new WorksheetAssigned(sheet, pair.id(), "open-talk", pair.counselor()));
        steps.released(new AnswersReleased(sheet, pair.id()));
    }

    private PlanPicture.StepPicture step(String key) {
        return leading.picture(pair.id()).orElseThrow().steps().stream()
                .filter(step -> step.step().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private NewPlan asked(PlanId plan, int phase, LocalDate review) {
        return new NewPlan(plan, pair.id(), "two-phases", 1, phase, review, Sensitive.NONE);
    }
}
