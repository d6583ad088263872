package org.holdfast.worksheet.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every {@link SentSheets} keeps what was sent, and who may read what of it. */
public abstract class SentSheetsContract {

    private static final SentAnswer FEELING =
            new SentAnswer("feeling", new Sensitive("left out \uD83D\uDE14 “so”"), Visibility.PARTNER_AFTER_REVEAL);
    private static final SentAnswer NEED = new SentAnswer("need", new Sensitive("a word"), Visibility.ME_AND_COUNSELOR);

    private Practice practice;
    private SentSheets sheets;
    private Desk desk;
    private Pair pair;
    private AssignmentId sheet;
    private Instant sent;

    protected abstract Practice practice();

    @BeforeEach
    void the_first_has_sent_and_taken_back_and_sent_again_and_got_it_back() {
        practice = practice();
        sheets = practice.repositories().sentSheets();
        desk = new Desk(practice);
        pair = practice.pair();
        sheet = desk.assign(pair);
        sent = practice.now();
        desk.send(pair.a(), sheet);
        desk.keepSent(pair.a(), sheet, List.of(FEELING));
        desk.takeBack(pair.a(), sheet);
        practice.clock().moveOn(Duration.ofHours(1));
        desk.send(pair.a(), sheet);
        desk.keepSent(pair.a(), sheet, List.of(FEELING, NEED));
        desk.giveBack(pair.counselor(), sheet, pair.partnerA());
        desk.keepGivenBack(pair.a(), sheet, "say more");
        practice.forget();
    }

    @Test
    void an_owner_has_every_version_as_it_was_sent() {
        assertThat(sheets.moments(pair.a(), sheet))
                .containsExactly(
                        new SentMoment(pair.partnerA(), 1, sent),
                        new SentMoment(pair.partnerA(), 2, sent.plus(Duration.ofHours(1))));
        assertThat(read(pair.a(), 1)).containsExactly(FEELING);
        assertThat(read(pair.a(), 2)).containsExactlyInAnyOrder(FEELING, NEED);
    }

    @Test
    void the_counselor_has_what_she_gave_back_and_not_what_was_taken_back() {
        assertThat(sheets.moments(pair.counselor(), sheet))
                .extracting(SentMoment::number)
                .containsExactly(2);
        assertThat(read(pair.counselor(), 2)).containsExactlyInAnyOrder(FEELING, NEED);
        assertThat(sheets.one(pair.counselor(), sheet, pair.partnerA(), 1)).isEmpty();
    }

    @Test
    void the_counselor_has_no_version_of_what_was_only_sent() {
        desk.send(pair.b(), sheet);
        desk.keepSent(pair.b(), sheet, List.of(NEED));
        practice.forget();
        assertThat(sheets.moments(pair.counselor(), sheet))
                .extracting(SentMoment::owner)
                .containsExactly(pair.partnerA());
        assertThat(sheets.one(pair.counselor(), sheet, pair.partnerB(), 1)).isEmpty();
    }

    @Test
    void the_reason_is_there_for_both_who_wrote_and_who_gave_it_back() {
        for (Viewer viewer : List.of(pair.a(), pair.counselor())) {
            assertThat(sheets.givenBack(viewer, sheet)).hasSize(1).first().satisfies(back -> {
                assertThat(back.number()).isEqualTo(2);
                assertThat(back.reason(practice.vault())).isEqualTo(new Sensitive("say more"));
            });
        }
    }

    @Test
    void nobody_else_learns_of_a_version_nor_how_many_there_are() {
        Pair others = practice.pair();
        for (Viewer viewer : List.of(
                pair.b(),
                others.counselor(),
                others.a(),
                practice.admin(),
                Viewer.admin(pair.counselor().account()),
                Viewer.counselor(pair.a().account()),
                Viewer.admin(pair.a().account()))) {
            assertThat(sheets.moments(viewer, sheet)).isEmpty();
            assertThat(sheets.givenBack(viewer, sheet)).isEmpty();
            assertThat(sheets.one(viewer, sheet, pair.partnerA(), 1)).isEmpty();
            assertThat(sheets.one(viewer, sheet, pair.partnerA(), 2)).isEmpty();
        }
    }

    @Test
    void after_a_release_the_partner_still_has_none() {
        desk.send(pair.a(), sheet);
        desk.send(pair.b(), sheet);
        desk.release(pair.counselor(), sheet);
        practice.forget();
        assertThat(sheets.moments(pair.b(), sheet)).isEmpty();
        assertThat(sheets.one(pair.b(), sheet, pair.partnerA(), 2)).isEmpty();
    }

    @Test
    void after_a_separation_each_keeps_their_own_and_the_counselor_reads_hers() {
        new Parting(practice).separate(pair);
        practice.forget();
        assertThat(sheets.moments(practice.again(pair.a()), sheet)).hasSize(2);
        assertThat(sheets.moments(practice.again(pair.b()), sheet)).isEmpty();
        assertThat(sheets.moments(pair.counselor(), sheet)).hasSize(1);
    }

    @Test
    void a_version_is_kept_once_and_given_back_once() {
        assertThatThrownBy(() -> desk.keepSent(pair.a(), sheet, List.of(NEED))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_version_is_given_back_once() {
        assertThatThrownBy(() -> desk.keepGivenBack(pair.a(), sheet, "again")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void the_time_before_is_the_same_worksheet_of_the_same_couple_that_was_sent() {
        desk.send(pair.a(), sheet);
        desk.send(pair.b(), sheet);
        practice.clock().moveOn(Duration.ofDays(7));
        AssignmentId second = desk.assign(pair);
        desk.assign(practice.pair(pair.counselor()));
        desk.assignTogether(pair);
        desk.send(pair.a(), second);
        practice.clock().moveOn(Duration.ofDays(7));
        AssignmentId third = desk.assign(pair);
        practice.forget();
        assertThat(times(pair.a(), third)).containsExactly(second, sheet);
        assertThat(times(pair.b(), third)).containsExactly(sheet);
        assertThat(times(pair.counselor(), third)).containsExactly(second, sheet, sheet);
        assertThat(times(pair.counselor(), sheet)).isEmpty();
        assertThat(times(practice.pair().counselor(), third)).isEmpty();
        assertThat(times(practice.admin(), third)).isEmpty();
    }

    @Test
    void what_was_taken_back_or_given_back_is_no_time_before() {
        practice.clock().moveOn(Duration.ofDays(7));
        AssignmentId next = desk.assign(pair);
        practice.forget();
        assertThat(times(pair.a(), next)).isEmpty();
        assertThat(times(pair.counselor(), next)).isEmpty();
    }

    @Test
    void whoever_has_no_part_in_it_has_no_time_before_it() {
        desk.send(pair.b(), sheet);
        practice.clock().moveOn(Duration.ofDays(7));
        AssignmentId forOne = desk.assign(pair, Practice.TODAY.plusDays(20), Set.of(pair.partnerA()));
        practice.forget();
        assertThat(times(pair.b(), forOne)).isEmpty();
        assertThat(times(pair.a(), forOne)).isEmpty();
    }

    private List<AssignmentId> times(Viewer viewer, AssignmentId of) {
        return sheets.earlierTimes(viewer, of).stream()
                .map(time -> time.assignment().id())
                .toList();
    }

    private List<SentAnswer> read(Viewer viewer, int number) {
        return sheets.one(viewer, sheet, pair.partnerA(), number).orElseThrow().answers(practice.vault());
    }
}
