package org.holdfast.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Plans} does. */
public abstract class PlansContract {

    private Practice practice;
    private Plans plans;
    private Pair pair;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        plans = practice.repositories().plans();
        pair = practice.pair();
    }

    @Test
    void a_plan_comes_back_with_its_steps_in_order() {
        PlanId id = start();
        practice.forget();
        assertThat(plans.find(pair.counselor(), id)).hasValueSatisfying(plan -> {
            assertThat(plan.couple()).isEqualTo(pair.id());
            assertThat(plan.templateKey()).isEqualTo("two-phases");
            assertThat(plan.phase()).isZero();
            assertThat(plan.reviewOn()).isEqualTo(Practice.TODAY.plusDays(30));
            assertThat(plan.note(practice.vault()).words()).isEqualTo("agreed in session");
            assertThat(plan.startedAt()).isEqualTo(practice.now());
            assertThat(plan.steps())
                    .extracting(Step::key)
                    .containsExactly("first-talk", "in-session", "at-home", "second-talk");
            assertThat(plan.steps()).extracting(Step::isOptional).containsExactly(false, false, true, false);
            assertThat(plan.entries()).extracting(PhaseEntry::phase).containsExactly(0);
        });
    }

    @Test
    void steps_and_phases_keep_what_was_done() {
        PlanId id = start();
        AssignmentId sheet = new Desk(practice).assign(pair);
        Plan plan = plans.find(pair.counselor(), id).orElseThrow();
        plan.tie(sheet, "open-talk");
        practice.clock().moveOn(Duration.ofDays(1));
        plan.released(sheet, practice.now());
        plan.moveOn(pair.counselor().account(), new Sensitive("They talked at home"), practice.now(), practice.vault());
        practice.forget();
        assertThat(plans.ofCouple(pair.counselor(), pair.id())).hasValueSatisfying(kept -> {
            assertThat(kept.phase()).isEqualTo(1);
            assertThat(kept.steps().getFirst().assignment()).contains(sheet);
            assertThat(kept.steps().getFirst().doneAt()).contains(practice.now());
            assertThat(kept.entries()).extracting(PhaseEntry::phase).containsExactly(0, 1);
            assertThat(kept.entries()
                            .getLast()
                            .reason(pair.id(), practice.vault())
                            .words())
                    .isEqualTo("They talked at home");
            assertThat(kept.entries().getLast().decidedBy())
                    .isEqualTo(pair.counselor().account());
        });
    }

    @Test
    void the_couples_plan_is_the_one_that_runs() {
        PlanId first = start();
        finish(first);
        practice.clock().moveOn(Duration.ofDays(1));
        PlanId second = start();
        practice.forget();
        assertThat(plans.ofCouple(pair.a(), pair.id()).map(Plan::id)).contains(second);
    }

    @Test
    void without_a_running_plan_it_is_the_one_finished_last() {
        PlanId first = start();
        finish(first);
        practice.clock().moveOn(Duration.ofDays(1));
        PlanId second = start();
        finish(second);
        practice.forget();
        assertThat(plans.ofCouple(pair.counselor(), pair.id())).hasValueSatisfying(plan -> {
            assertThat(plan.id()).isEqualTo(second);
            assertThat(plan.finishedAt()).contains(practice.now());
        });
    }

    @Test
    void after_a_separation_only_the_counselor_sees_where_the_plan_was() {
        PlanId id = start();
        new Parting(practice).separate(pair);
        practice.forget();
        assertThat(plans.find(pair.counselor(), id)).isPresent();
        assertThat(plans.ofCouple(pair.counselor(), pair.id())).isPresent();
        for (Viewer viewer : List.of(pair.a(), pair.b(), practice.again(pair.a()))) {
            assertThat(plans.find(viewer, id)).isEmpty();
            assertThat(plans.ofCouple(viewer, pair.id())).isEmpty();
        }
    }

    @Test
    void both_partners_and_their_counselor_see_the_plan() {
        PlanId id = start();
        practice.forget();
        for (Viewer viewer : List.of(pair.counselor(), pair.a(), pair.b())) {
            assertThat(plans.find(viewer, id)).isPresent();
            assertThat(plans.ofCouple(viewer, pair.id())).isPresent();
        }
    }

    @Test
    void nobody_else_sees_the_plan() {
        PlanId id = start();
        Pair other = practice.pair();
        practice.forget();
        for (Viewer viewer : List.of(other.counselor(), other.a(), practice.admin())) {
            assertThat(plans.find(viewer, id)).isEmpty();
            assertThat(plans.ofCouple(viewer, pair.id())).isEmpty();
        }
    }

    @Test
    void a_couple_without_a_plan_has_none() {
        assertThat(plans.ofCouple(pair.counselor(), pair.id())).isEmpty();
        assertThat(plans.find(pair.counselor(), PlanId.fresh())).isEmpty();
    }

    @Test
    void a_plan_id_is_used_once() {
        PlanId id = start();
        practice.forget();
        assertThatThrownBy(() -> plans.add(PlanTemplateFixture.started(practice, pair, id)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private PlanId start() {
        PlanId id = PlanId.fresh();
        plans.add(PlanTemplateFixture.started(practice, pair, id));
        return id;
    }

    private void finish(PlanId id) {
        Plan plan = plans.find(pair.counselor(), id).orElseThrow();
        while (!plan.isFinished()) {
            plan.moveOn(pair.counselor().account(), new Sensitive("done"), practice.now(), practice.vault());
        }
    }
}
