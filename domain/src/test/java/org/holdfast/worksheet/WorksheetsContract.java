package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.ResponseState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Worksheets} keeps; who may read what is in {@link SecrecyContract}. */
public abstract class WorksheetsContract {

    private Practice practice;
    private Worksheets worksheets;
    private Desk desk;
    private Pair pair;
    private AssignmentId sheet;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        worksheets = practice.repositories().worksheets();
        desk = new Desk(practice);
        pair = practice.pair();
        sheet = desk.assign(pair);
    }

    @Test
    void an_assignment_comes_back_as_it_was_handed_out() {
        practice.forget();
        assertThat(worksheets.assignment(pair.counselor(), sheet)).hasValueSatisfying(assignment -> {
            assertThat(assignment.couple()).isEqualTo(pair.id());
            assertThat(assignment.template()).isEqualTo(Desk.TEMPLATE);
            assertThat(assignment.ownTitle()).contains("Our talk");
            assertThat(assignment.dueOn()).isEqualTo(Practice.TODAY.plusDays(7));
            assertThat(assignment.note(practice.vault()).words()).isEqualTo("Take your time");
            assertThat(assignment.assignedBy()).isEqualTo(pair.counselor().account());
            assertThat(assignment.assignedAt()).isEqualTo(practice.now());
            assertThat(assignment.isReleased()).isFalse();
        });
    }

    @Test
    void a_couples_assignments_come_newest_first() {
        practice.clock().moveOn(Duration.ofHours(1));
        AssignmentId later = desk.assign(pair);
        desk.assign(practice.pair(pair.counselor()));
        practice.forget();
        assertThat(worksheets.ofCouple(pair.counselor(), pair.id()))
                .extracting(Assignment::id)
                .containsExactly(later, sheet);
    }

    @Test
    void words_survive_in_every_script() {
        String words =
                "I felt \uD83D\uDE14\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, שלום עולם, مرحبا, 你好, ‘quoted’; --\n'\"\\ %_";
        desk.answer(pair.a(), sheet, "feeling", words, Visibility.ME_AND_COUNSELOR);
        practice.forget();
        ResponseId response = desk.own(pair.a(), sheet).id();
        assertThat(worksheets.ownAnswer(pair.a(), response, "feeling")).hasValueSatisfying(answer -> {
            assertThat(answer.words(sheet, practice.vault()).words()).isEqualTo(words);
            assertThat(answer.visibility()).isEqualTo(Visibility.ME_AND_COUNSELOR);
            assertThat(answer.owner()).isEqualTo(pair.partnerA());
            assertThat(answer.savedAt()).isEqualTo(practice.now());
        });
    }

    @Test
    void sending_settles_the_answers_of_one_response_and_of_no_other() {
        desk.answer(pair.a(), sheet, "feeling", "words", Visibility.BOTH_NOW);
        desk.answer(pair.b(), sheet, "feeling", "others", Visibility.BOTH_NOW);
        practice.forget();
        ResponseId response = desk.own(pair.a(), sheet).id();
        worksheets.settle(response, new Settling(Set.of(), Set.of("feeling"), Set.of("feeling")));
        practice.forget();
        assertThat(worksheets.ownAnswer(pair.a(), response, "feeling")).hasValueSatisfying(answer -> {
            assertThat(answer.isAsked()).isFalse();
            assertThat(answer.visibility()).isEqualTo(Visibility.ME_AND_COUNSELOR);
            assertThat(answer.words(sheet, practice.vault()).words()).isEqualTo("words");
        });
        ResponseId other = desk.own(pair.b(), sheet).id();
        assertThat(worksheets.ownAnswer(pair.b(), other, "feeling")).hasValueSatisfying(answer -> {
            assertThat(answer.isAsked()).isTrue();
            assertThat(answer.visibility()).isEqualTo(Visibility.BOTH_NOW);
        });
        worksheets.settle(response, new Settling(Set.of("feeling"), Set.of(), Set.of()));
        practice.forget();
        assertThat(worksheets.ownAnswer(pair.a(), response, "feeling"))
                .hasValueSatisfying(answer -> assertThat(answer.isAsked()).isTrue());
    }

    @Test
    void the_longest_answer_survives() {
        String longest = "\uD83D\uDE00".repeat(20_000);
        desk.answer(pair.a(), sheet, "feeling", longest, Visibility.ME_AND_COUNSELOR);
        practice.forget();
        assertThat(worksheets.ownAnswers(pair.a(), desk.own(pair.a(), sheet).id()))
                .extracting(answer -> answer.words(sheet, practice.vault()).words())
                .containsExactly(longest);
    }

    @Test
    void the_version_counts_the_saves_that_changed_something() {
        Answer answer = desk.answer(pair.a(), sheet, "feeling", "one", Visibility.ME_AND_COUNSELOR);
        assertThat(answer.version()).isEqualTo(1);
        answer.rewrite(sheet, new Sensitive("two"), Visibility.ME_AND_COUNSELOR, 1, practice.now(), practice.vault());
        worksheets.keep(answer);
        assertThat(answer.version()).isEqualTo(2);
        answer.rewrite(sheet, new Sensitive("two"), Visibility.ME_AND_COUNSELOR, 1, practice.now(), practice.vault());
        worksheets.keep(answer);
        practice.forget();
        assertThat(worksheets.ownAnswers(pair.a(), answer.response()))
                .extracting(Answer::version)
                .containsExactly(2L);
    }

    @Test
    void an_item_is_answered_once_however_many_tabs_are_open() {
        desk.answer(pair.a(), sheet, "feeling", "this tab", Visibility.ME_AND_COUNSELOR);
        Answer otherTab = new Answer(
                desk.own(pair.a(), sheet),
                "feeling",
                new Sensitive("other tab"),
                Visibility.ME_AND_COUNSELOR,
                practice.now(),
                practice.vault());
        assertThatThrownBy(() -> worksheets.keep(otherTab))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasNoCause();
    }

    @Test
    void a_partner_has_one_response_to_an_assignment() {
        assertThatThrownBy(() -> worksheets.add(new Response(
                        ResponseId.fresh(),
                        worksheets.assignment(pair.counselor(), sheet).orElseThrow(),
                        pair.partnerA())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_assignment_id_is_used_once() {
        NewAssignment again = new NewAssignment(
                sheet, pair.id(), Desk.TEMPLATE, "", Practice.TODAY, Sensitive.NONE, Set.of(pair.partnerA()));
        Assignment assignment =
                new Assignment(again, pair.counselor().account(), practice.now(), Practice.TODAY, practice.vault());
        practice.forget();
        assertThatThrownBy(() -> worksheets.add(assignment)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_draft_is_the_response_with_the_answer_so_far() {
        desk.answer(pair.a(), sheet, "feeling", "so far", Visibility.ME_AND_COUNSELOR);
        practice.forget();
        assertThat(worksheets.draft(pair.a(), sheet, "feeling")).hasValueSatisfying(draft -> {
            assertThat(draft.template()).isEqualTo(Desk.TEMPLATE);
            assertThat(draft.response().state()).isEqualTo(ResponseState.STARTED);
            assertThat(draft.answer())
                    .hasValueSatisfying(answer -> assertThat(
                                    answer.words(sheet, practice.vault()).words())
                            .isEqualTo("so far"));
        });
        assertThat(worksheets.draft(pair.a(), sheet, "need"))
                .hasValueSatisfying(draft -> assertThat(draft.answer()).isEmpty());
    }

    @Test
    void a_held_response_is_the_clients_own() {
        practice.forget();
        assertThat(worksheets.heldResponse(pair.a(), sheet))
                .hasValueSatisfying(response -> assertThat(response.owner()).isEqualTo(pair.partnerA()));
    }

    @Test
    void a_response_keeps_its_moments_and_notes() {
        desk.answer(pair.a(), sheet, "feeling", "words", Visibility.ME_AND_COUNSELOR);
        practice.clock().moveOn(Duration.ofMinutes(5));
        desk.send(pair.a(), sheet);
        desk.own(pair.a(), sheet)
                .tellClient(new Sensitive("Thank you"), Sensitive.NONE, practice.now(), practice.vault());
        practice.forget();
        Response response = desk.own(pair.a(), sheet);
        assertThat(response.state()).isEqualTo(ResponseState.SUBMITTED);
        assertThat(response.submittedAt()).contains(practice.now());
        assertThat(response.startedAt()).contains(practice.now().minus(Duration.ofMinutes(5)));
        assertThat(response.noteToClient(practice.vault()).words()).isEqualTo("Thank you");
        assertThat(response.noteAt()).contains(practice.now());
        assertThat(response.returnReason(practice.vault())).isEqualTo(Sensitive.NONE);
    }

    @Test
    void progress_counts_answers_and_names_the_last_save() {
        desk.answer(pair.a(), sheet, "feeling", "words", Visibility.ME_AND_COUNSELOR);
        practice.clock().moveOn(Duration.ofMinutes(5));
        desk.answer(pair.a(), sheet, "need", "", Visibility.ME_AND_COUNSELOR);
        practice.forget();
        assertThat(worksheets.ownProgress(pair.a()))
                .containsExactly(new OwnProgress(
                        sheet,
                        Desk.TEMPLATE.key(),
                        Desk.TEMPLATE.version(),
                        "Our talk",
                        Practice.TODAY.plusDays(7),
                        ResponseState.STARTED,
                        1,
                        practice.now(),
                        "need",
                        null));
    }

    @Test
    void progress_lists_only_own_work_by_due_date() {
        AssignmentId sooner = desk.assign(pair, Practice.TODAY.plusDays(1), pair.both());
        desk.assign(pair, Practice.TODAY.plusDays(2), Set.of(pair.partnerB()));
        desk.answer(pair.b(), sheet, "feeling", "theirs", Visibility.BOTH_NOW);
        practice.forget();
        List<OwnProgress> progress = worksheets.ownProgress(pair.a());
        assertThat(progress).extracting(OwnProgress::assignment).containsExactly(sooner, sheet);
        assertThat(progress).extracting(OwnProgress::answered).containsOnly(0L);
        assertThat(progress).extracting(OwnProgress::lastSaved).containsOnlyNulls();
        assertThat(progress).extracting(OwnProgress::lastItem).containsOnlyNulls();
        for (Viewer viewer : List.of(pair.counselor(), practice.admin())) {
            assertThat(worksheets.ownProgress(viewer)).isEmpty();
        }
    }

    @Test
    void an_author_keeps_one_private_note_about_a_response() {
        ResponseId response = desk.own(pair.a(), sheet).id();
        Viewer counselor = pair.counselor();
        worksheets.add(new PrivateNote(
                response, counselor.account(), new Sensitive("watch this"), practice.now(), practice.vault()));
        practice.forget();
        assertThat(worksheets.privateNote(counselor, response))
                .hasValueSatisfying(
                        note -> assertThat(note.words(practice.vault()).words()).isEqualTo("watch this"));
        PrivateNote second = new PrivateNote(
                response, counselor.account(), new Sensitive("twice"), practice.now(), practice.vault());
        assertThatThrownBy(() -> worksheets.add(second)).isInstanceOf(ChangedMeanwhile.class);
    }
}
