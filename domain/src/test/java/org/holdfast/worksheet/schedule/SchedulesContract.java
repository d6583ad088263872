package org.holdfast.worksheet.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.holdfast.access.CaseState;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Desk;
import org.holdfast.worksheet.Worksheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Schedules} and {@link Backlog} keeps, and who may read it. */
public abstract class SchedulesContract {

    private Practice practice;
    private Schedules schedules;
    private Backlog backlog;
    private Worksheets worksheets;
    private Pair pair;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        schedules = practice.repositories().schedules();
        backlog = practice.repositories().backlog();
        worksheets = practice.repositories().worksheets();
        pair = practice.pair();
    }

    @Test
    void a_schedule_comes_back_as_it_was_made() {
        AssignmentId before = new Desk(practice).assign(pair);
        List<Timing> timings = List.of(
                new Timing.OnDay(Practice.TODAY.plusDays(3)),
                new Timing.After(before, 4),
                new Timing.Every(
                        new Rhythm(2, Rhythm.Unit.WEEKS),
                        Practice.TODAY,
                        new Ending.Until(Practice.TODAY.plusDays(90))),
                new Timing.Every(new Rhythm(10, Rhythm.Unit.DAYS), Practice.TODAY, new Ending.Times(7)));
        for (Timing timing : timings) {
            ScheduleId id = add(timing, pair.both()).id();
            practice.forget();
            assertThat(schedules.held(pair.counselor(), id)).hasValueSatisfying(schedule -> {
                assertThat(schedule.timing()).isEqualTo(timing);
                assertThat(schedule.partners()).isEqualTo(pair.both());
                assertThat(schedule.template()).isEqualTo(Desk.TEMPLATE);
                assertThat(schedule.ownTitle()).contains("Later");
                assertThat(schedule.note(practice.vault()).words()).isEqualTo("With care");
                assertThat(schedule.daysToDo()).isEqualTo(5);
                assertThat(schedule.madeAt()).isEqualTo(practice.now());
                assertThat(schedule.madeBy()).isEqualTo(pair.counselor().account());
            });
        }
    }

    @Test
    void only_the_couples_counselor_sees_it() {
        ScheduleId id =
                add(new Timing.OnDay(Practice.TODAY), Set.of(pair.partnerA())).id();
        practice.forget();
        assertThat(schedules.shown(pair.counselor(), pair.id())).hasSize(1);
        for (Viewer other : List.of(pair.a(), pair.b(), practice.counselor(), practice.admin())) {
            assertThat(schedules.held(other, id)).isEmpty();
            assertThat(schedules.shown(other, pair.id())).isEmpty();
        }
    }

    @Test
    void an_id_is_used_once() {
        Schedule schedule = add(new Timing.OnDay(Practice.TODAY), pair.both());
        practice.forget();
        assertThatThrownBy(() -> schedules.add(schedule(schedule.id(), new Timing.OnDay(Practice.TODAY), pair.both())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void due_is_what_runs_and_whose_day_has_come_or_whom_no_calendar_decides() {
        ScheduleId today = add(new Timing.OnDay(Practice.TODAY), pair.both()).id();
        ScheduleId later =
                add(new Timing.OnDay(Practice.TODAY.plusDays(1)), pair.both()).id();
        ScheduleId following = add(new Timing.After(new Desk(practice).assign(pair), 3), pair.both())
                .id();
        Schedule stopped = add(new Timing.OnDay(Practice.TODAY), pair.both());
        stopped.end(ScheduleState.PUT_AWAY);
        practice.forget();
        assertThat(backlog.due(Practice.TODAY)).contains(today, following).doesNotContain(later, stopped.id());
        assertThat(backlog.due(Practice.TODAY.plusDays(1))).contains(later);
        assertThat(backlog.hold(stopped.id())).isEmpty();
        assertThat(schedules.shown(pair.counselor(), pair.id()))
                .extracting(Schedule::id)
                .containsExactlyInAnyOrder(today, later, following);
    }

    @Test
    void what_is_held_says_whether_the_work_goes_on() {
        ScheduleId id = add(new Timing.OnDay(Practice.TODAY), pair.both()).id();
        practice.forget();
        assertThat(backlog.hold(id)).hasValueSatisfying(held -> {
            assertThat(held.couple()).isEqualTo(CaseState.COUPLE);
            assertThat(held.keeper().account()).isEqualTo(pair.counselor().account());
            assertThat(held.works()).isTrue();
        });
        new Parting(practice).separate(pair);
        practice.repositories().accounts().own(pair.counselor()).close();
        practice.forget();
        assertThat(backlog.hold(id)).hasValueSatisfying(held -> {
            assertThat(held.couple()).isEqualTo(CaseState.FROZEN);
            assertThat(held.works()).isFalse();
        });
    }

    @Test
    void an_opening_is_kept_with_its_number() {
        Schedule schedule = add(new Timing.OnDay(Practice.TODAY), pair.both());
        Assignment first = opening(schedule);
        worksheets.add(first);
        practice.forget();
        assertThat(worksheets.assignment(pair.counselor(), first.id())).hasValueSatisfying(kept -> {
            assertThat(kept.schedule()).contains(schedule.id());
            assertThat(kept.scheduleNumber()).contains(0);
            assertThat(kept.note(practice.vault()).words()).isEqualTo("With care");
        });
    }

    @Test
    void no_opening_happens_twice() {
        Schedule schedule = add(new Timing.OnDay(Practice.TODAY), pair.both());
        worksheets.add(opening(schedule));
        assertThatThrownBy(() -> worksheets.add(opening(schedule))).isInstanceOf(ChangedMeanwhile.class);
    }

    private Assignment opening(Schedule schedule) {
        return new Assignment(
                AssignmentId.fresh(),
                schedule,
                0,
                pair.counselor().account(),
                practice.now(),
                Practice.TODAY,
                practice.vault());
    }

    private Schedule add(Timing timing, Set<PartnerId> partners) {
        Schedule schedule = schedule(ScheduleId.fresh(), timing, partners);
        schedules.add(schedule);
        return schedule;
    }

    private Schedule schedule(ScheduleId id, Timing timing, Set<PartnerId> partners) {
        return new Schedule(
                new NewSchedule(id, pair.id(), Desk.TEMPLATE, "Later", timing, 5, new Sensitive("With care"), partners),
                pair.counselor().account(),
                practice.now(),
                Practice.TODAY,
                practice.vault());
    }
}
