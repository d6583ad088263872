package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.KeptSheet;
import org.holdfast.worksheet.sheet.ResponseState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakingBackTest {

    private final Stage stage = new Stage();
    private final Practice practice = stage.practice;
    private final Pair pair = practice.pair();
    private final AssignmentId sheet = stage.desk.assign(pair);
    private final Worksheets worksheets = practice.repositories().worksheets();
    private final LookingBack back = new LookingBack(
            worksheets,
            stage.practice.repositories().jointAnswers(),
            new SheetTemplates(),
            practice.repositories().couples(),
            practice,
            practice.vault());

    @BeforeEach
    void the_counselor_acts() {
        practice.as(pair.counselor());
    }

    @Test
    void what_was_not_begun_is_gone_for_its_partner_alone() {
        stage.assigning.takeBack(sheet, pair.partnerA(), false);
        stage.assigning.takeBack(sheet, pair.partnerB(), false);
        assertThat(worksheets.ownProgress(pair.a())).isEmpty();
        assertThat(worksheets.responses(pair.counselor(), sheet)).isEmpty();
        assertThat(stage.announced).containsExactly(new WorksheetTakenBack(sheet, pair.id(), pair.counselor()));
        practice.as(pair.a());
        assertThat(back.sheets()).isEmpty();
    }

    @Test
    void what_was_begun_is_taken_back_only_by_a_counselor_who_knows_it() {
        stage.desk.answer(pair.a(), sheet, "feeling", "Maya's own", Visibility.PARTNER_AFTER_REVEAL);
        assertRefused(() -> stage.assigning.takeBack(sheet, pair.partnerA(), false), "refused.take_back.started");
        stage.assigning.takeBack(sheet, pair.partnerA(), true);
        assertThat(worksheets.ownProgress(pair.a())).isEmpty();
    }

    @Test
    void what_was_begun_stays_with_whoever_wrote_it_and_is_read_by_no_one_else() {
        stage.desk.answer(pair.a(), sheet, "feeling", "Maya's own", Visibility.BOTH_NOW);
        stage.assigning.takeBack(sheet, pair.partnerA(), true);
        assertThat(worksheets.ownProgress(pair.a())).isEmpty();
        practice.as(pair.a());
        assertThat(back.sheets()).extracting(KeptSheet::state).containsExactly(ResponseState.TAKEN_BACK);
        assertThat(back.open(sheet).answers().values())
                .extracting(answer -> answer.words().words())
                .containsExactly("Maya's own");
        assertThat(stage.desk.read(pair.counselor(), sheet, pair.partnerA())).isEmpty();
        assertThat(stage.desk.read(pair.b(), sheet, pair.partnerA())).isEmpty();
        practice.as(pair.b());
        assertThat(back.sheets()).isEmpty();
        assertThatThrownBy(() -> back.open(sheet)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_still_writes_is_told_that_it_is_closed_and_nothing_is_added() {
        practice.as(pair.a());
        stage.answering.open(sheet);
        practice.as(pair.counselor());
        stage.assigning.takeBack(sheet, pair.partnerA(), false);
        practice.as(pair.a());
        assertThatThrownBy(() -> stage.answering.save(
                        sheet, "feeling", new Sensitive("too late"), Visibility.PARTNER_AFTER_REVEAL, 0))
                .isInstanceOf(SheetClosed.class);
        assertThatThrownBy(() -> stage.answering.open(sheet)).isInstanceOf(SheetClosed.class);
        assertThat(back.open(sheet).answers()).isEmpty();
    }

    @Test
    void what_was_sent_stays_part_of_the_record() {
        stage.desk.send(pair.a(), sheet);
        assertRefused(() -> stage.assigning.takeBack(sheet, pair.partnerA(), true), "refused.take_back.sent");
        stage.desk.takeBack(pair.a(), sheet);
        practice.as(pair.counselor());
        assertRefused(() -> stage.assigning.takeBack(sheet, pair.partnerA(), true), "refused.take_back.sent");
        stage.desk.send(pair.a(), sheet);
        stage.desk.giveBack(pair.counselor(), sheet, pair.partnerA());
        assertRefused(() -> stage.assigning.takeBack(sheet, pair.partnerA(), true), "refused.take_back.sent");
    }

    @Test
    void the_rest_can_be_opened_without_what_was_taken_back() {
        stage.desk.answer(pair.a(), sheet, "feeling", "After the reveal", Visibility.PARTNER_AFTER_REVEAL);
        stage.desk.answer(pair.a(), sheet, "need", "Now", Visibility.BOTH_NOW);
        stage.desk.send(pair.a(), sheet);
        practice.as(pair.counselor());
        assertRefused(() -> stage.reviewing.release(sheet), "refused.release.waiting");
        stage.assigning.takeBack(sheet, pair.partnerB(), false);
        stage.reviewing.release(sheet);
        assertThat(stage.desk.read(pair.b(), sheet, pair.partnerA())).isEmpty();
        practice.as(pair.b());
        assertThat(back.sheets()).isEmpty();
    }

    @Test
    void what_nobody_has_any_more_cannot_be_opened() {
        stage.assigning.takeBack(sheet, pair.partnerA(), false);
        stage.assigning.takeBack(sheet, pair.partnerB(), false);
        assertThat(stage.reviewing.open(sheet).canBeReleased()).isFalse();
    }

    @Test
    void a_nudge_says_where_and_nothing_else_once_a_day() {
        stage.assigning.nudge(sheet, pair.partnerA());
        assertThat(stage.announced)
                .singleElement()
                .satisfies(said -> assertThat(((Nudged) said).to().address())
                        .isEqualTo(
                                practice.repositories().accounts().own(pair.a()).email()));
        assertRefused(() -> stage.assigning.nudge(sheet, pair.partnerA()), "refused.nudge.today");
        stage.assigning.nudge(sheet, pair.partnerB());
        practice.clock().moveOn(Duration.ofDays(1));
        stage.assigning.nudge(sheet, pair.partnerA());
        assertThat(stage.announced).hasSize(3);
    }

    @Test
    void whose_account_is_closed_is_not_written_to() {
        practice.repositories().accounts().own(pair.a()).close();
        assertRefused(() -> stage.assigning.nudge(sheet, pair.partnerA()), "refused.nudge.nothing");
    }

    @Test
    void nobody_is_nudged_when_nothing_waits() {
        stage.desk.send(pair.a(), sheet);
        assertRefused(() -> stage.assigning.nudge(sheet, pair.partnerA()), "refused.nudge.nothing");
        stage.assigning.takeBack(sheet, pair.partnerB(), false);
        assertThatThrownBy(() -> stage.assigning.nudge(sheet, pair.partnerB())).isInstanceOf(NotFound.class);
        assertThat(stage.announced).isEmpty();
    }

    @Test
    void no_one_else_takes_back_or_nudges() {
        for (var other : List.of(practice.counselor(), pair.a(), pair.b(), practice.admin())) {
            practice.as(other);
            assertThatThrownBy(() -> stage.assigning.takeBack(sheet, pair.partnerB(), true))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stage.assigning.nudge(sheet, pair.partnerB()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void after_a_separation_both_are_over() {
        new Parting(practice).separate(pair);
        practice.as(pair.counselor());
        assertThatThrownBy(() -> stage.assigning.takeBack(sheet, pair.partnerA(), true))
                .isInstanceOf(CaseClosed.class);
        assertThatThrownBy(() -> stage.assigning.nudge(sheet, pair.partnerA())).isInstanceOf(CaseClosed.class);
    }
}
