package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.schedule.Ending;
import org.holdfast.worksheet.schedule.NewSchedule;
import org.holdfast.worksheet.schedule.Rhythm;
import org.holdfast.worksheet.schedule.ScheduleState;
import org.holdfast.worksheet.schedule.ScheduledSheet;
import org.holdfast.worksheet.schedule.Timing;
import org.holdfast.worksheet.sheet.ResponseState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchedulingTest {

    private static final Rhythm WEEKLY = new Rhythm(1, Rhythm.Unit.WEEKS);

    private final SheetTemplates templates = new SheetTemplates();
    private final Stage stage = new Stage(templates);
    private final Practice practice = stage.practice;
    private final Pair pair = practice.pair();
    private final ScheduleId id = ScheduleId.fresh();

    @BeforeEach
    void the_counselor_plans() {
        practice.as(pair.counselor());
    }

    @Test
    void nothing_opens_before_its_day_and_then_once() {
        schedule(new Timing.OnDay(Practice.TODAY.plusDays(2)));
        stage.round();
        assertThat(given(pair.a())).isEmpty();
        days(2);
        stage.round();
        stage.round();
        assertThat(given(pair.a())).singleElement().satisfies(sheet -> {
            assertThat(sheet.dueOn()).isEqualTo(Practice.TODAY.plusDays(9));
            assertThat(sheet.ownTitle()).isEqualTo("Later");
            assertThat(sheet.state()).isEqualTo(ResponseState.NOT_STARTED);
        });
        assertThat(given(pair.b())).hasSize(1);
        assertThat(stage.announced).hasSize(1);
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_repetition_may_go_on_as_what_follows_another() {
        schedule(new Timing.Every(WEEKLY, Practice.TODAY, new Ending.Times(3)));
        stage.round();
        AssignmentId first = stage.desk.assign(pair);
        practice.as(pair.counselor());
        stage.scheduling.change(
                id, new Timing.After(first, 0), 7, shown().getFirst().version());
        stage.desk.send(pair.a(), first);
        stage.round();
        assertThat(given(pair.a())).hasSize(3);
        assertThat(given(pair.b())).hasSize(2);
    }

    @Test
    void what_is_shown_of_a_repetition_is_what_is_left_of_it() {
        schedule(new Timing.Every(WEEKLY, Practice.TODAY, new Ending.Times(3)));
        stage.round();
        days(1);
        ScheduledSheet left = shown().getFirst();
        assertThat(left.timing()).isEqualTo(new Timing.Every(WEEKLY, Practice.TODAY.plusDays(7), new Ending.Times(2)));
        stage.scheduling.change(id, left.timing(), 5, left.version());
        for (int day = 0; day < 30; day++) {
            days(1);
            stage.round();
        }
        assertThat(given(pair.a())).hasSize(3);
    }

    @Test
    void what_waits_and_will_not_come_leaves_the_plan_free_to_ask_again() {
        AssignmentId first = stage.desk.assign(pair);
        schedule(new Timing.After(first, 0));
        stage.desk.send(pair.a(), first);
        stage.round();
        AssignmentId second = ofCouple().stream()
                .map(Assignment::id)
                .filter(one -> !one.equals(first))
                .findFirst()
                .orElseThrow();
        practice.as(pair.counselor());
        stage.assigning.takeBack(second, pair.partnerA(), false);
        stage.announced.clear();
        stage.scheduling.stop(id);
        assertThat(stage.announced).containsExactly(new WorksheetTakenBack(second, pair.id(), pair.counselor()));
    }

    @Test
    void the_note_goes_with_it() {
        schedule(new Timing.OnDay(Practice.TODAY));
        stage.round();
        practice.as(pair.a());
        assertThat(stage.answering.open(only(pair.a())).note().words()).isEqualTo("A word with it");
    }

    @Test
    void a_day_begins_at_the_practices_midnight() {
        schedule(new Timing.OnDay(Practice.TODAY.plusDays(1)));
        // 10:30 in Stockholm; 13 and a half hours on it is midnight there and still the day before in Greenwich
        practice.clock().moveOn(Duration.ofMinutes(13 * 60 + 29));
        stage.round();
        assertThat(given(pair.a())).isEmpty();
        practice.clock().moveOn(Duration.ofMinutes(1));
        stage.round();
        assertThat(given(pair.a())).hasSize(1);
    }

    @Test
    void each_occurrence_has_a_number_of_its_own_and_a_count_ends_it() {
        schedule(new Timing.Every(WEEKLY, Practice.TODAY, new Ending.Times(3)));
        for (int day = 0; day < 30; day++) {
            stage.round();
            days(1);
        }
        assertThat(ofCouple())
                .extracting(one -> one.scheduleNumber().orElseThrow())
                .containsExactlyInAnyOrder(0, 1, 2);
        assertThat(ofCouple()).extracting(Assignment::schedule).containsOnly(Optional.of(id));
        assertThat(shown()).isEmpty();
    }

    @Test
    void after_a_pause_it_catches_up_once() {
        schedule(new Timing.Every(WEEKLY, Practice.TODAY, new Ending.Until(Practice.TODAY.plusDays(70))));
        stage.round();
        days(25);
        stage.round();
        stage.round();
        assertThat(given(pair.a())).hasSize(2);
        assertThat(shown())
                .singleElement()
                .satisfies(one -> assertThat(one.nextOn()).contains(Practice.TODAY.plusDays(28)));
        days(60);
        stage.round();
        assertThat(given(pair.a())).hasSize(3);
        assertThat(shown()).isEmpty();
    }

    @Test
    void what_follows_another_comes_to_each_after_they_have_sent_theirs() {
        AssignmentId first = stage.desk.assign(pair);
        schedule(new Timing.After(first, 3));
        stage.desk.send(pair.a(), first);
        days(2);
        stage.round();
        assertThat(given(pair.a())).hasSize(1);
        days(1);
        stage.round();
        stage.round();
        assertThat(given(pair.a())).hasSize(2);
        assertThat(given(pair.b())).hasSize(1);

        days(4);
        stage.desk.send(pair.b(), first);
        days(3);
        stage.round();
        assertThat(given(pair.b())).hasSize(2).extracting(OwnProgress::dueOn).contains(Practice.TODAY.plusDays(17));
        assertThat(ofCouple()).hasSize(2);
        assertThat(shown()).isEmpty();
    }

    @Test
    void nothing_is_opened_to_both_while_one_still_waits_for_it() {
        AssignmentId first = stage.desk.assign(pair);
        schedule(new Timing.After(first, 0));
        stage.desk.send(pair.a(), first);
        stage.round();
        AssignmentId second = newest(pair.a());
        stage.desk.send(pair.a(), second);
        assertRefused(() -> stage.reviewing.release(second), "refused.release.waiting");
        stage.scheduling.stop(id);
        stage.reviewing.release(second);
        practice.as(pair.b());
        assertThatThrownBy(() -> stage.answering.open(second)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_taken_back_by_its_owner_is_not_sent() {
        AssignmentId first = stage.desk.assign(pair);
        schedule(new Timing.After(first, 1));
        stage.desk.send(pair.a(), first);
        stage.desk.takeBack(pair.a(), first);
        days(5);
        stage.round();
        assertThat(given(pair.a())).hasSize(1);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void with_nothing_left_to_follow_it_stops_and_says_so() {
        AssignmentId first = stage.desk.assign(pair);
        schedule(new Timing.After(first, 1));
        stage.assigning.takeBack(first, pair.partnerA(), false);
        stage.round();
        assertThat(shown()).extracting(ScheduledSheet::state).containsExactly(ScheduleState.RUNNING);
        stage.assigning.takeBack(first, pair.partnerB(), false);
        stage.round();
        assertThat(shown()).extracting(ScheduledSheet::state).containsExactly(ScheduleState.NOTHING_TO_FOLLOW);
        stage.scheduling.stop(id);
        assertThat(shown()).isEmpty();
    }

    @Test
    void it_follows_only_what_everyone_has_who_will_get_it() {
        AssignmentId first = stage.desk.assign(pair, Practice.TODAY.plusDays(7), Set.of(pair.partnerA()));
        assertRefused(() -> schedule(new Timing.After(first, 1)), "refused.schedule.follow");
        AssignmentId foreign = stage.desk.assign(practice.pair(pair.counselor()));
        assertThatThrownBy(() -> schedule(new Timing.After(foreign, 1))).isInstanceOf(NotFound.class);
        schedule(new Timing.After(first, 1), Set.of(pair.partnerA()));
    }

    @Test
    void a_separation_stops_it_and_it_says_so() {
        schedule(new Timing.OnDay(Practice.TODAY.plusDays(1)));
        new Parting(practice).separate(pair);
        stage.round();
        assertThat(ofCouple()).isEmpty();
        assertThat(shown()).extracting(ScheduledSheet::state).containsExactly(ScheduleState.SEPARATED);
    }

    @Test
    void it_stops_when_its_counselors_account_is_closed() {
        schedule(new Timing.OnDay(Practice.TODAY.plusDays(1)));
        practice.repositories().accounts().own(pair.counselor()).close();
        days(1);
        stage.round();
        assertThat(ofCouple()).isEmpty();
        assertThat(shown()).extracting(ScheduledSheet::state).containsExactly(ScheduleState.COUNSELOR_CLOSED);
    }

    @Test
    void it_stops_when_its_worksheet_is_no_longer_offered() {
        schedule(new Timing.OnDay(Practice.TODAY));
        templates.archive();
        stage.round();
        assertThat(ofCouple()).isEmpty();
        assertThat(shown()).extracting(ScheduledSheet::state).containsExactly(ScheduleState.ARCHIVED);
    }

    @Test
    void a_change_counts_on_from_what_has_opened() {
        schedule(new Timing.Every(WEEKLY, Practice.TODAY, new Ending.Times(5)));
        stage.round();
        long seen = shown().getFirst().version();
        stage.scheduling.change(id, new Timing.Every(WEEKLY, Practice.TODAY.plusDays(1), new Ending.Times(1)), 3, seen);
        days(1);
        stage.round();
        assertThat(ofCouple())
                .extracting(one -> one.scheduleNumber().orElseThrow())
                .containsExactlyInAnyOrder(0, 1);
        assertThat(given(pair.a())).extracting(OwnProgress::dueOn).contains(Practice.TODAY.plusDays(4));
        assertRefused(
                () -> stage.scheduling.change(id, new Timing.OnDay(Practice.TODAY.plusDays(9)), 3, seen),
                "refused.schedule.ended");
    }

    @Test
    void a_change_of_what_was_not_seen_is_not_made() {
        schedule(new Timing.OnDay(Practice.TODAY.plusDays(1)));
        Timing later = new Timing.OnDay(Practice.TODAY.plusDays(9));
        assertThatThrownBy(() -> stage.scheduling.change(id, later, 7, 99)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_one_partner_was_given_already_keeps_its_time() {
        AssignmentId first = stage.desk.assign(pair);
        schedule(new Timing.After(first, 0));
        stage.desk.send(pair.a(), first);
        stage.round();
        long seen = shown().getFirst().version();
        assertRefused(
                () -> stage.scheduling.change(id, new Timing.OnDay(Practice.TODAY), 7, seen), "refused.schedule.begun");
    }

    @Test
    void asking_twice_schedules_once_and_stopping_ends_it() {
        Timing timing = new Timing.OnDay(Practice.TODAY);
        schedule(timing);
        schedule(timing);
        assertThat(shown()).hasSize(1);
        stage.scheduling.stop(id);
        stage.round();
        assertThat(ofCouple()).isEmpty();
    }

    @Test
    void days_to_do_and_people_have_their_limits() {
        Timing timing = new Timing.OnDay(Practice.TODAY);
        assertRefused(() -> stage.scheduling.schedule(asked(timing, 91, pair.both())), "refused.schedule.days", 90);
        assertRefused(() -> stage.scheduling.schedule(asked(timing, -1, pair.both())), "refused.schedule.days", 90);
        assertRefused(() -> stage.scheduling.schedule(asked(timing, 7, Set.of())), "refused.partner.none");
        PartnerId foreign = practice.pair(pair.counselor()).partnerA();
        assertThatThrownBy(() -> stage.scheduling.schedule(asked(timing, 7, Set.of(foreign))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_knows_of_it() {
        schedule(new Timing.OnDay(Practice.TODAY.plusDays(1)));
        for (Viewer other : List.of(practice.counselor(), pair.a(), practice.admin())) {
            practice.as(other);
            assertThatThrownBy(() -> stage.scheduling.ofCouple(pair.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stage.scheduling.stop(id)).isInstanceOf(NotFound.class);
        }
    }

    private void schedule(Timing timing) {
        schedule(timing, pair.both());
    }

    private void schedule(Timing timing, Set<PartnerId> partners) {
        stage.scheduling.schedule(asked(timing, 7, partners));
    }

    private NewSchedule asked(Timing timing, int days, Set<PartnerId> partners) {
        return new NewSchedule(
                id, pair.id(), Desk.TEMPLATE, "Later", timing, days, new Sensitive("A word with it"), partners);
    }

    private void days(int days) {
        practice.clock()
                .moveOn(Duration.between(
                        practice.now(),
                        practice.now()
                                .atZone(Practice.ZONE)
                                .plus(days, ChronoUnit.DAYS)
                                .toInstant()));
    }

    private List<ScheduledSheet> shown() {
        practice.as(pair.counselor());
        return stage.scheduling.ofCouple(pair.id());
    }

    private List<Assignment> ofCouple() {
        return practice.repositories().worksheets().ofCouple(pair.counselor(), pair.id());
    }

    private List<OwnProgress> given(Viewer client) {
        return practice.repositories().worksheets().ownProgress(client);
    }

    private AssignmentId only(Viewer client) {
        return given(client).getFirst().assignment();
    }

    private AssignmentId newest(Viewer client) {
        LocalDate latest = given(client).stream()
                .map(OwnProgress::dueOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return given(client).stream()
                .filter(sheet ->
                        sheet.ownTitle().equals("Later") && sheet.dueOn().equals(latest))
                .map(OwnProgress::assignment)
                .findFirst()
                .orElseThrow();
    }
}
