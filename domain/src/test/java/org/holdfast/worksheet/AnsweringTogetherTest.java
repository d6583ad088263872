package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.holdfast.practice.Refusals.assertRefused;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.joint.JointSheet;
import org.holdfast.worksheet.joint.SavedTogether;
import org.holdfast.worksheet.sheet.ResponseState;
import org.junit.jupiter.api.Test;

class AnsweringTogetherTest {

    private final Stage stage = new Stage();
    private final Practice practice = stage.practice;
    private final Pair pair = practice.pair();
    private final AssignmentId sheet = stage.desk.assignTogether(pair);

    @Test
    void each_reads_at_once_what_the_other_wrote_and_who_it_was() {
        save(pair.a(), "when", "On Sundays", 0);
        save(pair.b(), "how", "With tea", 0);
        for (Viewer one : new Viewer[] {pair.a(), pair.b()}) {
            JointSheet opened = open(one);
            assertThat(opened.answers().values())
                    .extracting(SavedTogether::itemKey, SavedTogether::words, SavedTogether::writtenBy)
                    .containsExactlyInAnyOrder(
                            tuple("when", new Sensitive("On Sundays"), pair.partnerA()),
                            tuple("how", new Sensitive("With tea"), pair.partnerB()));
        }
        assertThat(open(pair.a()).partner().id()).isEqualTo(pair.partnerB());
        assertThat(open(pair.b()).partner().id()).isEqualTo(pair.partnerA());
    }

    @Test
    void of_two_who_write_on_the_same_words_the_second_is_told() {
        SavedTogether first = save(pair.a(), "when", "On Sundays", 0);
        save(pair.b(), "when", "On Mondays", first.version());
        assertThatThrownBy(() -> save(pair.a(), "when", "On Sundays at six", first.version()))
                .isInstanceOf(ChangedMeanwhile.class);
        practice.as(pair.a());
        assertThat(stage.together.answer(sheet, "when"))
                .hasValueSatisfying(now -> assertThat(now.words()).isEqualTo(new Sensitive("On Mondays")));
    }

    @Test
    void it_is_sent_when_both_have_said_so() {
        save(pair.a(), "when", "On Sundays", 0);
        assertThat(agree(pair.a())).isFalse();
        assertThat(open(pair.b()).partnerAgreed()).isTrue();
        assertThat(open(pair.b()).state()).isNotEqualTo(ResponseState.SUBMITTED);
        assertThat(agree(pair.b())).isTrue();
        assertThat(open(pair.a()).state()).isEqualTo(ResponseState.SUBMITTED);
        assertThat(open(pair.b()).state()).isEqualTo(ResponseState.SUBMITTED);
        assertThat(agree(pair.b())).isTrue();
        assertRefused(() -> save(pair.a(), "when", "Never", 1), "refused.answer.sent");
    }

    @Test
    void other_words_take_back_what_both_had_said() {
        SavedTogether first = save(pair.a(), "when", "On Sundays", 0);
        agree(pair.a());
        save(pair.b(), "when", "On Sundays", 0);
        assertThat(open(pair.a()).agreed()).as("the same words change nothing").isTrue();
        save(pair.b(), "when", "On Mondays", first.version());
        assertThat(open(pair.a()).agreed()).isFalse();
        assertThat(agree(pair.b())).isFalse();
    }

    @Test
    void nobody_agrees_to_words_they_have_not_seen() {
        SavedTogether first = save(pair.a(), "when", "On Sundays", 0);
        Map<String, Long> seen = Map.of("when", first.version());
        save(pair.b(), "when", "On Mondays", first.version());
        practice.as(pair.a());
        assertThatThrownBy(() -> stage.together.agree(sheet, seen)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_is_required_is_required_of_both() {
        save(pair.a(), "how", "With tea", 0);
        assertRefused(() -> agree(pair.a()), "refused.submit.missing", 1L);
    }

    @Test
    void either_can_think_again_and_either_can_take_it_back() {
        save(pair.a(), "when", "On Sundays", 0);
        agree(pair.a());
        practice.as(pair.a());
        stage.together.goOn(sheet);
        assertThat(open(pair.b()).partnerAgreed()).isFalse();
        agree(pair.a());
        agree(pair.b());
        practice.as(pair.a());
        stage.together.goOn(sheet);
        assertThat(open(pair.b()).state()).isEqualTo(ResponseState.STARTED);
        assertThat(open(pair.b()).agreed()).isFalse();
        assertThat(open(pair.b()).partnerAgreed()).isFalse();
    }

    @Test
    void it_is_nobody_elses() {
        save(pair.a(), "when", "On Sundays", 0);
        Pair others = practice.pair();
        practice.as(others.a());
        assertThatThrownBy(() -> stage.together.open(sheet)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.together.answer(sheet, "when")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.together.save(sheet, "when", new Sensitive("mine"), 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.together.agree(sheet, Map.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.together.goOn(sheet)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_kind_of_worksheet_is_answered_in_its_own_way() {
        AssignmentId apart = stage.desk.assign(pair);
        practice.as(pair.a());
        assertThatThrownBy(() -> stage.together.open(apart)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.together.save(apart, "feeling", new Sensitive("words"), 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.together.agree(apart, Map.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.together.goOn(apart)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.answering.save(sheet, "when", new Sensitive("words"), Visibility.BOTH_NOW, 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.answering.submit(sheet)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_separation_closes_it_for_both() {
        save(pair.a(), "when", "On Sundays", 0);
        new Parting(practice).separate(pair);
        for (Viewer one : new Viewer[] {pair.a(), pair.b()}) {
            practice.as(practice.again(one));
            assertThatThrownBy(() -> stage.together.open(sheet)).isInstanceOf(CaseClosed.class);
            assertThat(practice.repositories().jointAnswers().of(one, sheet)).isEmpty();
        }
        assertThat(practice.repositories().jointAnswers().kept(pair.a(), sheet)).hasSize(1);
        assertThat(practice.repositories().jointAnswers().kept(pair.b(), sheet)).isEmpty();
    }

    @Test
    void the_counselor_reads_it_once_both_have_sent_it_and_gives_it_back_to_both() {
        save(pair.a(), "when", "On Sundays", 0);
        save(pair.b(), "how", "With tea", 0);
        agree(pair.a());
        practice.as(pair.counselor());
        assertThat(practice.repositories().jointAnswers().of(pair.counselor(), sheet))
                .isEmpty();
        assertThat(stage.reviewing.open(sheet).responses())
                .allMatch(one -> one.answers().isEmpty());
        agree(pair.b());
        practice.as(pair.counselor());
        assertThat(stage.reviewing.open(sheet).responses())
                .extracting(one -> one.answers().getFirst().words())
                .containsExactly(new Sensitive("On Sundays"), new Sensitive("With tea"));
        stage.reviewing.giveBack(sheet, pair.partnerA(), new Sensitive("Say when on Sundays"));
        for (Viewer one : new Viewer[] {pair.a(), pair.b()}) {
            JointSheet back = open(one);
            assertThat(back.state()).isEqualTo(ResponseState.RETURNED);
            assertThat(back.returnReason()).isEqualTo(new Sensitive("Say when on Sundays"));
            assertThat(back.agreed() || back.partnerAgreed()).isFalse();
        }
    }

    @Test
    void the_counselor_closes_it_and_neither_can_take_it_back_then() {
        save(pair.a(), "when", "On Sundays", 0);
        agree(pair.a());
        practice.as(pair.counselor());
        assertThat(stage.reviewing.open(sheet).canBeReleased()).isFalse();
        assertRefused(() -> stage.reviewing.release(sheet), "refused.release.waiting");
        agree(pair.b());
        practice.as(pair.counselor());
        assertThat(stage.reviewing.open(sheet).canBeReleased()).isTrue();
        assertThat(stage.reviewing.open(sheet).onlyCloses()).isTrue();
        stage.reviewing.release(sheet);
        for (Viewer one : new Viewer[] {pair.a(), pair.b()}) {
            assertThat(open(one).state()).isEqualTo(ResponseState.RELEASED);
            assertThat(open(one).answers()).hasSize(1);
            assertRefused(() -> stage.together.goOn(sheet), "refused.back.released");
        }
    }

    @Test
    void it_is_given_to_both_or_to_nobody_and_taken_back_from_both() {
        practice.as(pair.counselor());
        NewAssignment one = new NewAssignment(
                AssignmentId.fresh(),
                pair.id(),
                Desk.TOGETHER,
                "",
                Practice.TODAY.plusDays(7),
                Sensitive.NONE,
                Set.of(pair.partnerA()));
        assertRefused(() -> stage.assigning.assign(one), "refused.joint.both");
        stage.assigning.takeBack(sheet, pair.partnerB(), true);
        for (Viewer client : new Viewer[] {pair.a(), pair.b()}) {
            practice.as(client);
            assertThatThrownBy(() -> stage.together.open(sheet)).isInstanceOf(SheetClosed.class);
        }
    }

    private JointSheet open(Viewer who) {
        practice.as(who);
        return stage.together.open(sheet);
    }

    private SavedTogether save(Viewer who, String item, String words, long seen) {
        practice.as(who);
        return stage.together.save(sheet, item, new Sensitive(words), seen);
    }

    private boolean agree(Viewer who) {
        Map<String, Long> seen = new HashMap<>();
        open(who).answers().forEach((item, answer) -> seen.put(item, answer.version()));
        return stage.together.agree(sheet, seen);
    }
}
