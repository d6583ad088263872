package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.holdfast.practice.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.AnswerNote;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewingTest {

    private final Stage stage = new Stage();
    private final Practice practice = stage.practice;
    private final Pair pair = practice.pair();
    private final AssignmentId sheet = stage.desk.assign(pair);

    @BeforeEach
    void the_counselor_reads() {
        stage.desk.answer(pair.a(), sheet, "feeling", "Maya's words", Visibility.PARTNER_AFTER_REVEAL);
        stage.desk.answer(pair.b(), sheet, "feeling", "Jonas's words", Visibility.ME_AND_COUNSELOR);
        practice.as(pair.counselor());
    }

    @Test
    void a_response_not_sent_yet_shows_its_state_and_no_words() {
        send(pair.a());
        ReviewSheet review = stage.reviewing.open(sheet);
        assertThat(review.responses())
                .extracting(response -> response.partner().given(), ReviewedResponse::state)
                .containsExactly(tuple("Maya", ResponseState.SUBMITTED), tuple("Jonas", ResponseState.STARTED));
        assertThat(review.responses().getFirst().answers())
                .containsExactly(
                        new ReviewedAnswer("feeling", new Sensitive("Maya's words"), Visibility.PARTNER_AFTER_REVEAL));
        assertThat(review.responses().getLast().answers()).isEmpty();
        assertThat(review.canBeReleased()).isFalse();
    }

    @Test
    void one_is_given_back_with_a_reason_and_the_other_stays() {
        send(pair.a());
        send(pair.b());
        stage.reviewing.giveBack(sheet, pair.partnerA(), new Sensitive("Say more about Sunday"));
        assertThat(stage.reviewing.open(sheet).responses())
                .extracting(ReviewedResponse::state)
                .containsExactly(ResponseState.RETURNED, ResponseState.SUBMITTED);
        practice.as(pair.b());
        assertThat(stage.answering.open(sheet).returnReason()).isEqualTo(Sensitive.NONE);
    }

    @Test
    void giving_back_needs_a_reason_and_something_sent() {
        assertRefused(() -> giveBack("a reason"), "refused.return.not_sent");
        send(pair.a());
        assertRefused(() -> giveBack("  "), "refused.return.reason");
        assertRefused(() -> giveBack("x".repeat(4_001)), "refused.note.long", 4_001, 4_000);
    }

    @Test
    void nothing_is_released_until_both_have_sent_theirs() {
        assertRefused(() -> stage.reviewing.release(sheet), "refused.release.waiting");
        send(pair.a());
        assertRefused(() -> stage.reviewing.release(sheet), "refused.release.waiting");
        assertThat(stage.announced).isEmpty();
    }

    @Test
    void the_release_opens_both_and_is_harmless_twice() {
        send(pair.a());
        send(pair.b());
        stage.reviewing.release(sheet);
        practice.clock().moveOn(Duration.ofHours(1));
        stage.reviewing.release(sheet);
        assertThat(stage.reviewing.open(sheet).releasedAt())
                .contains(practice.now().minus(Duration.ofHours(1)));
        assertThat(stage.announced).contains(new AnswersReleased(sheet, pair.id()));
        practice.as(pair.b());
        assertThat(stage.answering.open(sheet).theirs())
                .containsExactly(new SharedAnswer("feeling", new Sensitive("Maya's words")));
        practice.as(pair.a());
        assertThat(stage.answering.open(sheet).theirs()).isEmpty();
    }

    @Test
    void what_was_released_is_not_given_back() {
        send(pair.a());
        send(pair.b());
        stage.reviewing.release(sheet);
        assertRefused(() -> giveBack("too late"), "refused.return.released");
    }

    @Test
    void a_note_to_the_client_and_a_note_for_oneself_stay_apart() {
        send(pair.a());
        stage.reviewing.tellClient(sheet, pair.partnerA(), new Sensitive("Thank you for this"), Sensitive.NONE);
        stage.reviewing.noteForMyself(sheet, pair.partnerA(), new Sensitive("Ask about her mother"), Sensitive.NONE);
        stage.reviewing.noteForMyself(
                sheet, pair.partnerA(), new Sensitive("Ask about her sister"), new Sensitive("Ask about her mother"));
        ReviewedResponse response = stage.reviewing.open(sheet).responses().getFirst();
        assertThat(response.noteToClient().words()).isEqualTo("Thank you for this");
        assertThat(response.privateNote().words()).isEqualTo("Ask about her sister");

        practice.as(pair.a());
        assertThat(stage.answering.open(sheet).noteToClient().words()).isEqualTo("Thank you for this");
        practice.as(pair.b());
        assertThat(stage.answering.open(sheet).noteToClient()).isEqualTo(Sensitive.NONE);
    }

    @Test
    void a_note_is_written_over_only_by_who_has_seen_it() {
        send(pair.a());
        PartnerId maya = pair.partnerA();
        Sensitive first = new Sensitive("from the desk");
        Sensitive other = new Sensitive("from the phone");
        stage.reviewing.tellClient(sheet, maya, first, Sensitive.NONE);
        stage.reviewing.noteForMyself(sheet, maya, first, Sensitive.NONE);
        assertThatThrownBy(() -> stage.reviewing.tellClient(sheet, maya, other, Sensitive.NONE))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> stage.reviewing.noteForMyself(sheet, maya, other, Sensitive.NONE))
                .isInstanceOf(ChangedMeanwhile.class);
        ReviewedResponse response = stage.reviewing.open(sheet).responses().getFirst();
        assertThat(response.noteToClient()).isEqualTo(first);
        assertThat(response.privateNote()).isEqualTo(first);
    }

    @Test
    void a_note_under_an_answer_is_for_its_owner_alone() {
        send(pair.a());
        PartnerId maya = pair.partnerA();
        stage.reviewing.tellAbout(sheet, maya, "feeling", new Sensitive("Clear"), Sensitive.NONE);
        stage.reviewing.tellAbout(sheet, maya, "need", new Sensitive("Say more"), Sensitive.NONE);
        assertThat(notes(stage.reviewing.open(sheet).responses().getFirst().answerNotes()))
                .containsOnly(entry("feeling", "Clear"), entry("need", "Say more"));
        assertThat(stage.reviewing.open(sheet).responses().getLast().answerNotes())
                .isEmpty();
        practice.as(pair.a());
        assertThat(notes(stage.answering.open(sheet).answerNotes()))
                .containsOnly(entry("feeling", "Clear"), entry("need", "Say more"));
        practice.as(pair.b());
        assertThat(stage.answering.open(sheet).answerNotes()).isEmpty();
    }

    @Test
    void notes_under_answers_stay_beside_a_sheet_that_was_given_back() {
        send(pair.a());
        stage.reviewing.tellAbout(sheet, pair.partnerA(), "feeling", new Sensitive("Clear"), Sensitive.NONE);
        giveBack("Say more");
        practice.as(pair.a());
        assertThat(notes(stage.answering.open(sheet).answerNotes())).containsOnly(entry("feeling", "Clear"));
    }

    @Test
    void a_note_under_an_answer_is_written_over_only_by_who_has_seen_it_and_no_words_take_it_away() {
        send(pair.a());
        PartnerId maya = pair.partnerA();
        Sensitive first = new Sensitive("from the desk");
        stage.reviewing.tellAbout(sheet, maya, "feeling", first, Sensitive.NONE);
        assertThatThrownBy(
                        () -> stage.reviewing.tellAbout(sheet, maya, "feeling", new Sensitive("phone"), Sensitive.NONE))
                .isInstanceOf(ChangedMeanwhile.class);
        stage.reviewing.tellAbout(sheet, maya, "feeling", Sensitive.NONE, first);
        assertThat(stage.reviewing.open(sheet).responses().getFirst().answerNotes())
                .isEmpty();
    }

    @Test
    void a_note_is_only_under_a_question_of_the_worksheet_and_only_once_it_is_sent() {
        Sensitive note = new Sensitive("note");
        assertRefused(
                () -> stage.reviewing.tellAbout(sheet, pair.partnerA(), "feeling", note, Sensitive.NONE),
                "refused.return.not_sent");
        send(pair.a());
        for (String key : List.of("no-such-item", "read-this")) {
            assertThatThrownBy(() -> stage.reviewing.tellAbout(sheet, pair.partnerA(), key, note, Sensitive.NONE))
                    .isInstanceOf(NotFound.class);
        }
        assertRefused(
                () -> stage.reviewing.tellAbout(
                        sheet, pair.partnerA(), "feeling", new Sensitive("x".repeat(4_001)), Sensitive.NONE),
                "refused.note.long",
                4_001,
                4_000);
    }

    private static Map<String, String> notes(Map<String, AnswerNote> notes) {
        return notes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, note -> note.getValue().words().words()));
    }

    @Test
    void a_client_is_told_something_only_about_what_they_sent() {
        assertRefused(
                () -> stage.reviewing.tellClient(sheet, pair.partnerA(), new Sensitive("early"), Sensitive.NONE),
                "refused.return.not_sent");
    }

    @Test
    void for_anyone_else_the_review_does_not_exist() {
        send(pair.a());
        send(pair.b());
        for (Viewer viewer : List.of(practice.counselor(), practice.admin())) {
            practice.as(viewer);
            List<ThrowingCallable> acts = List.of(
                    () -> stage.reviewing.open(sheet),
                    () -> stage.reviewing.release(sheet),
                    () -> giveBack("a reason"),
                    () -> stage.reviewing.tellClient(sheet, pair.partnerA(), Sensitive.NONE, Sensitive.NONE),
                    () -> stage.reviewing.tellAbout(sheet, pair.partnerA(), "feeling", Sensitive.NONE, Sensitive.NONE),
                    () -> stage.reviewing.noteForMyself(sheet, pair.partnerA(), Sensitive.NONE, Sensitive.NONE));
            assertThat(acts).allSatisfy(act -> assertThatThrownBy(act).isInstanceOf(NotFound.class));
        }
    }

    private void send(Viewer client) {
        stage.desk.send(client, sheet);
    }

    private void giveBack(String reason) {
        stage.reviewing.giveBack(sheet, pair.partnerA(), new Sensitive(reason));
    }
}
