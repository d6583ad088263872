package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.sheet.TakenAnswer;
import org.holdfast.worksheet.sheet.TakenSheet;
import org.junit.jupiter.api.Test;

/** Whoever saves a file, in every state of a worksheet: what the rules open to them, and not a word besides. */
class TakingAwayTest {

    /** An answer of each visibility. */
    private static final Map<Visibility, String> ITEMS = Map.of(
            Visibility.ME_AND_COUNSELOR, "need",
            Visibility.PARTNER_AFTER_REVEAL, "feeling",
            Visibility.BOTH_NOW, "thanks");

    private static final List<String> ALL = List.of("BOTH_NOW", "ME_AND_COUNSELOR", "PARTNER_AFTER_REVEAL");

    private final org.holdfast.worksheet.Stage stage = new org.holdfast.worksheet.Stage();
    private final Practice practice = stage.practice;
    private final Pair pair = practice.pair();
    private final Pair others = practice.pair();
    private final Parting parting = new Parting(practice);
    private final AssignmentId sheet = stage.desk.assign(pair);

    @Test
    void a_client_takes_all_of_their_own_in_every_state_and_nobody_else_takes_a_draft() {
        writeAs(pair.a());
        assertThat(own(pair.a())).isEqualTo(ALL);
        assertThat(opened(pair.b())).isEmpty();
        assertUnsent(pair.counselor());
        assertNothingForStrangers();
        stage.desk.send(pair.a(), sheet);
        assertThat(own(pair.a())).isEqualTo(ALL);
        stage.desk.takeBack(pair.a(), sheet);
        assertThat(own(pair.a())).isEqualTo(ALL);
        assertThat(opened(pair.b())).isEmpty();
        assertUnsent(pair.counselor());
        stage.desk.send(pair.a(), sheet);
        stage.desk.giveBack(pair.counselor(), sheet, pair.partnerA());
        assertThat(own(pair.a())).isEqualTo(ALL);
        assertThat(opened(pair.b())).isEmpty();
        assertUnsent(pair.counselor());
    }

    @Test
    void of_what_was_sent_a_partner_takes_what_is_for_both_at_once_and_the_counselor_all_of_it() {
        writeAs(pair.a());
        stage.desk.send(pair.a(), sheet);
        assertThat(opened(pair.b())).containsExactly("BOTH_NOW");
        assertThat(sent(pair.counselor())).isEqualTo(ALL);
        assertNothingForStrangers();
    }

    @Test
    void of_what_was_opened_a_partner_takes_all_but_what_is_private() {
        writeAs(pair.a());
        writeAs(pair.b());
        stage.desk.send(pair.a(), sheet);
        stage.desk.send(pair.b(), sheet);
        assertThat(opened(pair.b())).containsExactly("BOTH_NOW");
        stage.desk.release(pair.counselor(), sheet);
        assertThat(opened(pair.b())).containsExactly("BOTH_NOW", "PARTNER_AFTER_REVEAL");
        assertThat(sent(pair.counselor())).isEqualTo(ALL);
        assertNothingForStrangers();
    }

    @Test
    void after_a_separation_each_takes_their_own_and_nothing_of_the_others() {
        writeAs(pair.a());
        writeAs(pair.b());
        stage.desk.send(pair.a(), sheet);
        stage.desk.send(pair.b(), sheet);
        stage.desk.release(pair.counselor(), sheet);
        parting.separate(pair);
        for (Viewer client : List.of(practice.again(pair.a()), practice.again(pair.b()))) {
            TakenSheet taken = take(client);
            assertThat(taken.closed()).isTrue();
            assertThat(taken.partner()).isEmpty();
            assertThat(said(taken)).isEqualTo(ALL);
            assertThat(taken.answers())
                    .allMatch(answer -> answer.words().words().startsWith(mark(client)));
            assertThat(taken.opened()).isEmpty();
        }
        assertThat(sent(pair.counselor())).isEqualTo(ALL);
        assertNothingForStrangers();
    }

    @Test
    void what_the_counselor_took_back_stays_with_whoever_began_it() {
        writeAs(pair.a());
        practice.as(pair.counselor());
        stage.assigning.takeBack(sheet, pair.partnerA(), true);
        TakenSheet taken = take(pair.a());
        assertThat(taken.closed()).isTrue();
        assertThat(said(taken)).isEqualTo(ALL);
        assertThat(opened(pair.b())).isEmpty();
        practice.as(pair.counselor());
        assertThatThrownBy(() -> stage.taking.sentBy(sheet, pair.partnerA())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_counselors_file_is_one_partners_with_none_of_her_notes_and_none_of_the_others_words() {
        writeAs(pair.a());
        writeAs(pair.b());
        stage.desk.send(pair.a(), sheet);
        stage.desk.send(pair.b(), sheet);
        practice.as(pair.counselor());
        stage.reviewing.noteForMyself(sheet, pair.partnerA(), new Sensitive("note for myself"), Sensitive.NONE);
        stage.reviewing.release(sheet);
        TakenSheet taken = stage.taking.sentBy(sheet, pair.partnerB());
        assertThat(taken.opened()).isEmpty();
        assertThat(taken.writer()).contains(given(pair.b()));
        assertThat(taken.answers())
                .hasSize(3)
                .allMatch(answer -> answer.words().words().startsWith(mark(pair.b())));
    }

    @Test
    void both_take_what_both_wrote_on_a_joint_worksheet_and_the_counselor_once_it_is_sent() {
        AssignmentId joint = joint();
        TakenSheet taken = as(pair.a(), () -> stage.taking.own(joint));
        assertThat(written(taken)).isEqualTo(Map.of("when", "A on Sunday", "how", "B walking"));
        assertThat(taken.answer("when").orElseThrow().writer()).isEmpty();
        assertThat(taken.answer("how").orElseThrow().writer()).contains(given(pair.b()));
        practice.as(pair.counselor());
        assertThatThrownBy(() -> stage.taking.sentBy(joint, pair.partnerA())).hasMessage("refused.file.unsent");
        stage.desk.send(pair.a(), joint);
        stage.desk.send(pair.b(), joint);
        TakenSheet sent = stage.taking.sentBy(joint, pair.partnerA());
        assertThat(written(sent)).hasSize(2);
        assertThat(sent.answers()).extracting(TakenAnswer::writer).doesNotContain(Optional.empty());
    }

    @Test
    void what_both_wrote_is_parted_when_they_are() {
        AssignmentId joint = joint();
        stage.desk.send(pair.a(), joint);
        stage.desk.send(pair.b(), joint);
        parting.separate(pair);
        assertThat(written(as(practice.again(pair.a()), () -> stage.taking.own(joint))))
                .isEqualTo(Map.of("when", "A on Sunday"));
        practice.as(pair.counselor());
        assertThat(written(stage.taking.sentBy(joint, pair.partnerB()))).isEqualTo(Map.of("how", "B walking"));
    }

    @Test
    void what_the_worksheet_no_longer_asked_when_it_was_sent_stays_with_its_owner() {
        writeAs(pair.a());
        stage.desk.leaveOut(stage.desk.answer(pair.a(), sheet, "kind", "limit", Visibility.BOTH_NOW));
        stage.desk.send(pair.a(), sheet);
        assertThat(take(pair.a()).answer("kind")).isPresent();
        practice.as(pair.counselor());
        assertThat(stage.taking.sentBy(sheet, pair.partnerA()).answer("kind")).isEmpty();
        practice.as(pair.b());
        assertThat(stage.taking.own(sheet).opened())
                .extracting(SharedAnswer::itemKey)
                .doesNotContain("kind");
    }

    private AssignmentId joint() {
        AssignmentId joint = stage.desk.assignTogether(pair);
        stage.desk.answerTogether(pair.a(), joint, "when", "A on Sunday");
        stage.desk.answerTogether(pair.b(), joint, "how", "B walking");
        return joint;
    }

    private void writeAs(Viewer client) {
        ITEMS.forEach((visibility, item) ->
                stage.desk.answer(client, sheet, item, mark(client) + visibility.name(), visibility));
    }

    private String mark(Viewer client) {
        return client.ownSeat().partner().equals(pair.partnerA()) ? "A " : "B ";
    }

    private void assertUnsent(Viewer counselor) {
        practice.as(counselor);
        assertThatThrownBy(() -> stage.taking.sentBy(sheet, pair.partnerA())).hasMessage("refused.file.unsent");
    }

    private void assertNothingForStrangers() {
        for (Viewer stranger : List.of(others.a(), others.counselor(), practice.admin())) {
            assertAbsent(stranger, () -> stage.taking.own(sheet));
            assertAbsent(stranger, () -> stage.taking.sentBy(sheet, pair.partnerA()));
        }
        for (Viewer client : List.of(practice.again(pair.a()), practice.again(pair.b()))) {
            assertAbsent(client, () -> stage.taking.sentBy(sheet, pair.partnerA()));
        }
        assertAbsent(pair.counselor(), () -> stage.taking.own(sheet));
        assertAbsent(pair.counselor(), () -> stage.taking.sentBy(sheet, others.partnerA()));
    }

    private void assertAbsent(Viewer viewer, ThrowingCallable taking) {
        practice.as(viewer);
        assertThatThrownBy(taking).isInstanceOf(NotFound.class);
    }

    private TakenSheet take(Viewer client) {
        return as(client, () -> stage.taking.own(sheet));
    }

    private TakenSheet as(Viewer viewer, java.util.function.Supplier<TakenSheet> taking) {
        practice.as(viewer);
        return taking.get();
    }

    private List<String> own(Viewer client) {
        return said(take(client));
    }

    private List<String> sent(Viewer counselor) {
        practice.as(counselor);
        return said(stage.taking.sentBy(sheet, pair.partnerA()));
    }

    /** The visibilities of what was opened to the viewer of the first partner's answers. */
    private List<String> opened(Viewer client) {
        return take(client).opened().stream()
                .map(answer -> answer.words().words().substring(2))
                .sorted()
                .toList();
    }

    private static List<String> said(TakenSheet taken) {
        return taken.answers().stream()
                .map(answer -> answer.words().words().substring(2))
                .sorted()
                .toList();
    }

    private static Map<String, String> written(TakenSheet taken) {
        return taken.answers().stream()
                .collect(Collectors.toMap(
                        TakenAnswer::itemKey, answer -> answer.words().words()));
    }

    private String given(Viewer client) {
        return Stream.of(practice.repositories()
                        .couples()
                        .card(pair.counselor(), pair.id())
                        .orElseThrow()
                        .partner(client.ownSeat().partner()))
                .findFirst()
                .orElseThrow()
                .given();
    }
}
