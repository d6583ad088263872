package org.holdfast.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.holdfast.access.Visibility;
import org.holdfast.plan.NewPlan;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanTemplateFixture;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Desk;
import org.holdfast.worksheet.SheetTemplates;
import org.holdfast.worksheet.template.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForYouTest {

    private final Practice practice = Practice.inMemory();
    private final Repositories kept = practice.repositories();
    private final Desk desk = new Desk(practice);
    private final Pair pair = practice.pair();
    private final ForYou forYou = new ForYou(
            kept.worksheets(),
            kept.jointAnswers(),
            new SheetTemplates(),
            kept.plans(),
            new PlanTemplateFixture(),
            kept.couples(),
            kept.accounts(),
            practice,
            practice.clock());

    @BeforeEach
    void maya_looks() {
        practice.as(pair.a());
    }

    @Test
    void a_week_greets_by_name_and_says_whose_client_one_is() {
        Week week = forYou.thisWeek();
        assertThat(week.givenName()).isEqualTo("Maya");
        assertThat(week.counselor()).isEqualTo("Dr. Osei");
        assertThat(week.work()).isEmpty();
        assertThat(week.whereWeAre()).isEmpty();
    }

    @Test
    void what_both_wrote_on_one_sheet_counts_for_each() {
        AssignmentId together = desk.assignTogether(pair);
        desk.answerTogether(pair.b(), together, "when", "On Sundays");
        assertThat(forYou.thisWeek().open())
                .extracting(Week.Work::answered, work -> work.lastSaved().isPresent())
                .containsExactly(tuple(1L, true));
    }

    @Test
    void open_work_comes_by_due_date_and_says_what_is_late() {
        AssignmentId later = desk.assign(pair);
        AssignmentId late = desk.assign(pair, Practice.TODAY.minusDays(1), pair.both());
        assertThat(forYou.thisWeek().open())
                .extracting(Week.Work::assignment, Week.Work::overdue)
                .containsExactly(tuple(late, true), tuple(later, false));
    }

    @Test
    void progress_is_the_share_of_questions_answered() {
        AssignmentId sheet = desk.assign(pair);
        desk.answer(pair.a(), sheet, "feeling", "words", Visibility.PARTNER_AFTER_REVEAL);
        Week.Work work = forYou.thisWeek().open().getFirst();
        assertThat(work.answered()).isEqualTo(1);
        assertThat(work.progress()).isEqualTo(0.2);
        assertThat(work.lastSaved()).contains(practice.now());
    }

    @Test
    void work_tells_in_which_part_the_last_answer_was_given() {
        AssignmentId sheet = desk.assign(pair);
        assertThat(forYou.thisWeek().open().getFirst().lastSection()).isEmpty();
        desk.answer(pair.a(), sheet, "feeling", "words", Visibility.PARTNER_AFTER_REVEAL);
        assertThat(forYou.thisWeek().open().getFirst().lastSection())
                .hasValueSatisfying(section ->
                        assertThat(section.items()).extracting(Item::key).contains("feeling"));
    }

    @Test
    void what_was_sent_is_kept_apart_from_what_is_open() {
        AssignmentId sent = desk.assign(pair);
        AssignmentId open = desk.assign(pair);
        desk.send(pair.a(), sent);
        Week week = forYou.thisWeek();
        assertThat(week.open()).extracting(Week.Work::assignment).containsExactly(open);
        assertThat(week.sent()).extracting(Week.Work::assignment).containsExactly(sent);
    }

    @Test
    void a_running_plan_shows_where_the_couple_is() {
        NewPlan asked = new NewPlan(PlanId.fresh(), pair.id(), "two-phases", 1, 1, Practice.TODAY, Sensitive.NONE);
        kept.plans()
                .add(new Plan(
                        asked,
                        PlanTemplateFixture.TWO_PHASES,
                        pair.counselor().account(),
                        practice.now(),
                        Practice.TODAY,
                        practice.vault()));
        assertThat(forYou.thisWeek().whereWeAre())
                .contains(new Week.WhereWeAre(PlanTemplateFixture.TWO_PHASES, 1, false));
    }
}
