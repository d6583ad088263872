package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.Sensitive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may read what in every {@link Worksheets}. */
public abstract class SecrecyContract {

    private static final String PRIVATE = "a: for the counselor";
    private static final String LATER = "b: after the reveal";
    private static final String NOW = "c: for both now";

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
        answerEverything(pair.a());
    }

    @Test
    void what_a_worksheet_did_not_ask_stays_with_its_owner() {
        Answer answer = desk.answer(pair.a(), sheet, "not-asked", "typed before", Visibility.BOTH_NOW);
        desk.leaveOut(answer);
        desk.send(pair.a(), sheet);
        assertThat(readers())
                .allSatisfy(viewer ->
                        assertThat(desk.read(viewer, sheet, pair.partnerA())).doesNotContain("typed before"));
        assertThat(worksheets.ownAnswer(pair.a(), answer.response(), "not-asked"))
                .isPresent();
    }

    @Test
    void what_is_to_come_or_never_came_is_nothing_to_its_partner() {
        AssignmentId later = desk.assignLaterToB(pair);
        desk.answer(pair.a(), later, "b", NOW, Visibility.BOTH_NOW);
        desk.send(pair.a(), later);
        practice.forget();
        nothingTo(pair.b(), later);
        desk.letGoOfWhatWaits(pair, later);
        practice.forget();
        nothingTo(pair.b(), later);
    }

    private void nothingTo(Viewer client, AssignmentId later) {
        assertThat(worksheets.assignment(client, later)).isEmpty();
        assertThat(worksheets.ofCouple(client, pair.id()))
                .extracting(Assignment::id)
                .containsExactly(sheet);
        assertThat(worksheets.responses(client, later)).isEmpty();
        assertThat(worksheets.responsesOfCouple(client, pair.id())).hasSize(1);
        assertThat(worksheets.ownResponse(client, later)).isEmpty();
        assertThat(worksheets.heldResponse(client, later)).isEmpty();
        assertThat(worksheets.draft(client, later, "b")).isEmpty();
        assertThat(worksheets.ownProgress(client)).hasSize(1);
        assertThat(worksheets.kept(client)).isEmpty();
        assertThat(worksheets.kept(client, later)).isEmpty();
        assertThat(desk.read(client, later, pair.partnerA())).isEmpty();
    }

    @Test
    void a_draft_is_its_owners_alone() {
        assertThat(readers())
                .allSatisfy(viewer ->
                        assertThat(desk.read(viewer, sheet, pair.partnerA())).isEmpty());
        assertThat(worksheets.ownAnswers(pair.a(), desk.own(pair.a(), sheet).id()))
                .extracting(answer -> answer.words(sheet, practice.vault()).words())
                .containsExactlyInAnyOrder(PRIVATE, LATER, NOW);
    }

    @Test
    void the_counselor_reads_everything_once_it_is_sent() {
        desk.send(pair.a(), sheet);
        assertThat(desk.read(pair.counselor(), sheet, pair.partnerA())).containsExactly(PRIVATE, LATER, NOW);
    }

    @Test
    void the_partner_reads_before_the_release_only_what_was_meant_for_both_now() {
        desk.send(pair.a(), sheet);
        assertThat(desk.read(pair.b(), sheet, pair.partnerA())).containsExactly(NOW);
        answerEverything(pair.b());
        desk.send(pair.b(), sheet);
        assertThat(desk.read(pair.b(), sheet, pair.partnerA())).containsExactly(NOW);
    }

    @Test
    void the_partner_never_reads_what_was_for_the_counselor() {
        desk.send(pair.a(), sheet);
        desk.send(pair.b(), sheet);
        desk.release(pair.counselor(), sheet);
        assertThat(desk.read(pair.b(), sheet, pair.partnerA())).containsExactly(LATER, NOW);
    }

    @Test
    void the_release_opens_both_at_once() {
        answerEverything(pair.b());
        desk.send(pair.a(), sheet);
        desk.send(pair.b(), sheet);
        desk.release(pair.counselor(), sheet);
        assertThat(desk.read(pair.a(), sheet, pair.partnerB())).containsExactly(LATER, NOW);
        assertThat(desk.read(pair.b(), sheet, pair.partnerA())).containsExactly(LATER, NOW);
        assertThat(desk.read(pair.counselor(), sheet, pair.partnerA())).containsExactly(PRIVATE, LATER, NOW);
    }

    @Test
    void what_is_given_back_is_a_draft_again() {
        desk.send(pair.a(), sheet);
        desk.giveBack(pair.counselor(), sheet, pair.partnerA());
        assertThat(readers())
                .allSatisfy(viewer ->
                        assertThat(desk.read(viewer, sheet, pair.partnerA())).isEmpty());
    }

    @Test
    void a_partner_who_was_not_asked_reads_nothing() {
        AssignmentId forOne = desk.assign(pair, Practice.TODAY, Set.of(pair.partnerA()));
        desk.answer(pair.a(), forOne, "feeling", NOW, Visibility.BOTH_NOW);
        desk.send(pair.a(), forOne);
        desk.release(pair.counselor(), forOne);
        assertThat(desk.read(pair.b(), forOne, pair.partnerA())).isEmpty();
        assertThat(worksheets.assignment(pair.b(), forOne)).isEmpty();
        assertThat(worksheets.ofCouple(pair.b(), pair.id()))
                .extracting(Assignment::id)
                .containsExactly(sheet);
        assertThat(worksheets.responses(pair.b(), forOne)).isEmpty();
        assertThat(worksheets.draft(pair.b(), forOne, "feeling")).isEmpty();
    }

    @Test
    void own_answers_are_not_read_as_anothers() {
        desk.send(pair.a(), sheet);
        assertThat(desk.read(pair.a(), sheet, pair.partnerA())).isEmpty();
    }

    @Test
    void a_client_knows_of_no_response_but_their_own() {
        desk.send(pair.a(), sheet);
        practice.forget();
        assertThat(worksheets.responses(pair.b(), sheet))
                .extracting(Response::owner)
                .containsExactly(pair.partnerB());
        assertThat(worksheets.responsesOfCouple(pair.b(), pair.id()))
                .extracting(Response::owner)
                .containsExactly(pair.partnerB());
        assertThat(worksheets.responses(pair.counselor(), sheet))
                .extracting(Response::owner)
                .containsExactlyInAnyOrder(pair.partnerA(), pair.partnerB());
    }

    @Test
    void nobody_reads_anothers_answers_as_their_own() {
        ResponseId response = desk.own(pair.a(), sheet).id();
        desk.send(pair.a(), sheet);
        practice.forget();
        assertThat(readers()).allSatisfy(viewer -> {
            assertThat(worksheets.ownAnswers(viewer, response)).isEmpty();
            assertThat(worksheets.ownAnswer(viewer, response, "a")).isEmpty();
        });
    }

    @Test
    void outsiders_find_nothing_at_all() {
        desk.send(pair.a(), sheet);
        desk.send(pair.b(), sheet);
        desk.release(pair.counselor(), sheet);
        practice.forget();
        assertThat(outsiders()).allSatisfy(viewer -> {
            assertThat(worksheets.assignment(viewer, sheet)).isEmpty();
            assertThat(worksheets.ofCouple(viewer, pair.id())).isEmpty();
            assertThat(worksheets.responses(viewer, sheet)).isEmpty();
            assertThat(worksheets.responsesOfCouple(viewer, pair.id())).isEmpty();
            assertThat(worksheets.ownResponse(viewer, sheet)).isEmpty();
            assertThat(worksheets.heldResponse(viewer, sheet)).isEmpty();
            assertThat(worksheets.draft(viewer, sheet, "a")).isEmpty();
            assertThat(worksheets.answersOf(viewer, sheet, pair.partnerA())).isEmpty();
            assertThat(worksheets.ownProgress(viewer))
                    .extracting(OwnProgress::assignment)
                    .doesNotContain(sheet);
        });
    }

    @Test
    void the_counselor_has_no_response_of_her_own() {
        practice.forget();
        assertThat(worksheets.ownResponse(pair.counselor(), sheet)).isEmpty();
        assertThat(worksheets.heldResponse(pair.counselor(), sheet)).isEmpty();
        assertThat(worksheets.draft(pair.counselor(), sheet, "a")).isEmpty();
    }

    @Test
    void a_private_note_is_its_authors_alone() {
        ResponseId response = desk.own(pair.a(), sheet).id();
        worksheets.add(new PrivateNote(
                response, pair.counselor().account(), new Sensitive("thoughts"), practice.now(), practice.vault()));
        practice.forget();
        assertThat(List.of(
                        pair.a(),
                        pair.b(),
                        practice.admin(),
                        practice.counselor(),
                        Viewer.admin(pair.counselor().account())))
                .allSatisfy(viewer ->
                        assertThat(worksheets.privateNote(viewer, response)).isEmpty());
    }

    @Test
    void a_separation_ends_all_sharing_also_of_what_was_opened_to_both() {
        everythingOpened();
        ResponseId own = worksheets.ownResponse(pair.a(), sheet).orElseThrow().id();
        new Parting(practice).separate(pair);
        practice.forget();
        assertThat(worksheets.ownAnswers(pair.a(), own)).isEmpty();
        for (Viewer viewer : List.of(pair.a(), pair.b(), practice.again(pair.a()), practice.again(pair.b()))) {
            assertThat(desk.read(viewer, sheet, pair.partnerA())).isEmpty();
            assertThat(desk.read(viewer, sheet, pair.partnerB())).isEmpty();
            assertThat(worksheets.assignment(viewer, sheet)).isEmpty();
            assertThat(worksheets.ofCouple(viewer, pair.id())).isEmpty();
            assertThat(worksheets.responses(viewer, sheet)).isEmpty();
            assertThat(worksheets.responsesOfCouple(viewer, pair.id())).isEmpty();
            assertThat(worksheets.ownResponse(viewer, sheet)).isEmpty();
            assertThat(worksheets.heldResponse(viewer, sheet)).isEmpty();
            assertThat(worksheets.draft(viewer, sheet, "a")).isEmpty();
            assertThat(worksheets.ownProgress(viewer)).isEmpty();
        }
        assertThat(desk.read(pair.counselor(), sheet, pair.partnerA())).containsExactly(PRIVATE, LATER, NOW);
        assertThat(worksheets.ofCouple(pair.counselor(), pair.id())).hasSize(1);
        assertThat(worksheets.responsesOfCouple(pair.counselor(), pair.id())).hasSize(2);
    }

    @Test
    void each_keeps_their_own_words_in_the_old_seat_and_in_a_new_one() {
        everythingOpened();
        Parting parting = new Parting(practice);
        parting.separate(pair);
        assertKept(practice.again(pair.a()), pair.partnerA());
        parting.goOnWith(pair, pair.partnerA());
        assertKept(practice.again(pair.a()), pair.partnerA());
        assertKept(practice.again(pair.b()), pair.partnerB());
    }

    @Test
    void nothing_is_kept_apart_while_the_work_goes_on_nor_for_anybody_else() {
        assertThat(worksheets.kept(pair.a())).isEmpty();
        everythingOpened();
        new Parting(practice).separate(pair);
        practice.forget();
        ResponseId response =
                worksheets.kept(pair.a(), sheet).orElseThrow().response().id();
        assertThat(worksheets.keptAnswers(pair.b(), response)).isEmpty();
        assertThat(outsiders()).allSatisfy(viewer -> {
            assertThat(worksheets.kept(viewer)).isEmpty();
            assertThat(worksheets.kept(viewer, sheet)).isEmpty();
            assertThat(worksheets.keptAnswers(viewer, response)).isEmpty();
        });
        assertThat(worksheets.kept(pair.counselor())).isEmpty();
    }

    private void everythingOpened() {
        answerEverything(pair.b());
        desk.send(pair.a(), sheet);
        desk.send(pair.b(), sheet);
        desk.release(pair.counselor(), sheet);
    }

    private void assertKept(Viewer client, PartnerId owner) {
        practice.forget();
        assertThat(worksheets.kept(client)).hasSize(1).first().satisfies(kept -> {
            assertThat(kept.assignment().id()).isEqualTo(sheet);
            assertThat(kept.response().owner()).isEqualTo(owner);
            assertThat(worksheets.keptAnswers(client, kept.response().id()))
                    .allSatisfy(answer -> assertThat(answer.owner()).isEqualTo(owner))
                    .extracting(answer -> answer.words(sheet, practice.vault()).words())
                    .containsExactlyInAnyOrder(PRIVATE, LATER, NOW);
        });
    }

    private void answerEverything(Viewer client) {
        desk.answer(client, sheet, "a", PRIVATE, Visibility.ME_AND_COUNSELOR);
        desk.answer(client, sheet, "b", LATER, Visibility.PARTNER_AFTER_REVEAL);
        desk.answer(client, sheet, "c", NOW, Visibility.BOTH_NOW);
    }

    /** Everyone but the one who writes. */
    private List<Viewer> readers() {
        Pair other = practice.pair();
        return List.of(pair.counselor(), pair.b(), other.counselor(), other.a(), practice.admin());
    }

    /** Other couples, other counselors, admins, and people who only claim to be somebody. */
    private List<Viewer> outsiders() {
        Pair other = practice.pair();
        desk.assign(other);
        return List.of(
                other.counselor(),
                other.a(),
                practice.admin(),
                Viewer.admin(pair.counselor().account()),
                Viewer.counselor(pair.a().account()),
                Viewer.admin(pair.a().account()));
    }
}
