package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.Visibility.BOTH_NOW;
import static org.holdfast.access.Visibility.ME_AND_COUNSELOR;
import static org.holdfast.access.Visibility.PARTNER_AFTER_REVEAL;
import static org.holdfast.practice.Refusals.assertRefused;

import java.time.Duration;
import org.holdfast.access.Visibility;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnsweringTest {

    private final Stage stage = new Stage();
    private final Practice practice = stage.practice;
    private final Pair pair = practice.pair();
    private final AssignmentId sheet = stage.desk.assign(pair);

    @BeforeEach
    void maya_writes() {
        practice.as(pair.a());
    }

    @Test
    void a_save_says_when_it_was_kept_and_as_which_version() {
        SavedAnswer saved = save("feeling", "I felt left out", 0);
        assertThat(saved.savedAt()).isEqualTo(practice.now());
        assertThat(saved.version()).isEqualTo(1);
        assertThat(save("feeling", "I felt left out on Sunday", saved.version()).version())
                .isEqualTo(2);
    }

    @Test
    void saved_words_are_there_when_the_worksheet_is_opened_again() {
        SavedAnswer saved = save("feeling", "I felt left out", 0);
        OwnSheet opened = stage.answering.open(sheet);
        assertThat(opened.answers()).containsEntry("feeling", saved).hasSize(1);
        assertThat(opened.state()).isEqualTo(ResponseState.STARTED);
        assertThat(opened.partner()).contains("Jonas");
        assertThat(opened.counselor()).isEqualTo("Dr. Osei");
        assertThat(opened.theirs()).isEmpty();
    }

    @Test
    void a_tab_that_fell_behind_overwrites_nothing() {
        SavedAnswer both = save("feeling", "as both tabs know it", 0);
        save("feeling", "as the first tab goes on", both.version());
        assertThatThrownBy(() -> save("feeling", "as the second tab goes on", both.version()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(stage.answering.answer(sheet, "feeling"))
                .hasValueSatisfying(
                        answer -> assertThat(answer.words()).isEqualTo(new Sensitive("as the first tab goes on")));
    }

    @Test
    void the_same_words_again_are_harmless_from_any_tab() {
        SavedAnswer first = save("feeling", "the same words", 0);
        practice.clock().moveOn(Duration.ofMinutes(1));
        assertThat(save("feeling", "the same words", 0)).isEqualTo(first);
        assertThat(save("feeling", "the same words", 99)).isEqualTo(first);
    }

    @Test
    void words_can_be_taken_back_until_they_are_sent() {
        SavedAnswer first = save("feeling", "too much", 0);
        assertThat(save("feeling", "", first.version()).words()).isEqualTo(Sensitive.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE14 and \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "אני מרגישה שלא שומעים אותי",
                "أشعر بالقلق",
                "  spaces, and\nnew lines  ",
                "<script>alert(1)</script> ' OR 1=1 --"
            })
    void any_words_come_back_as_they_were_written(String words) {
        SavedAnswer saved = save("feeling", words, 0);
        assertThat(saved.words()).isEqualTo(new Sensitive(words));
        assertThat(stage.answering.open(sheet).answers()).containsEntry("feeling", saved);
    }

    @Test
    void twenty_thousand_characters_are_kept_and_one_more_is_refused_with_both_numbers() {
        String longest = "\uD83D\uDE14".repeat(20_000);
        assertThat(save("feeling", longest, 0).words().length()).isEqualTo(20_000);
        assertRefused(() -> save("feeling", longest + "!", 1), "refused.answer.long", 20_001, 20_000);
    }

    @Test
    void a_choice_has_to_be_one_of_those_offered() {
        assertThat(save("kind", "limit", 0).words().words()).isEqualTo("limit");
        assertRefused(() -> save("kind", "Limit", 1), "refused.choice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "5.5", "five", "١"})
    void a_scale_takes_whole_numbers_from_0_to_10(String words) {
        assertThat(save("trust", "10", 0).words().words()).isEqualTo("10");
        assertRefused(() -> save("trust", words, 1), "refused.scale");
    }

    @Test
    void what_is_only_to_be_read_takes_no_answer() {
        assertThatThrownBy(() -> save("read-this", "words", 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save("no-such-item", "words", 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_answer_can_be_kept_from_the_partner_and_never_shown_wider() {
        assertThat(save("feeling", "words", ME_AND_COUNSELOR).visibility()).isEqualTo(ME_AND_COUNSELOR);
        assertThat(save("feeling", "words", PARTNER_AFTER_REVEAL).visibility()).isEqualTo(PARTNER_AFTER_REVEAL);
        assertRefused(() -> save("feeling", "words", BOTH_NOW), "refused.visibility");
        assertRefused(() -> save("need", "words", PARTNER_AFTER_REVEAL), "refused.visibility");
        assertRefused(() -> save("need", "words", BOTH_NOW), "refused.visibility");
    }

    @Test
    void sending_twice_is_harmless() {
        fillIn();
        stage.answering.submit(sheet);
        practice.clock().moveOn(Duration.ofMinutes(1));
        stage.answering.submit(sheet);
        assertThat(stage.desk.own(pair.a(), sheet).submittedAt())
                .contains(practice.now().minus(Duration.ofMinutes(1)));
    }

    @Test
    void sending_waits_for_every_required_answer() {
        assertRefused(() -> stage.answering.submit(sheet), "refused.submit.missing", 2L);
        save("feeling", "words", 0);
        save("need", "  \n ", 0);
        assertRefused(() -> stage.answering.submit(sheet), "refused.submit.missing", 1L);
        assertThat(stage.desk.own(pair.a(), sheet).state()).isEqualTo(ResponseState.STARTED);
    }

    @Test
    void what_was_sent_is_not_written_any_more() {
        fillIn();
        stage.answering.submit(sheet);
        assertRefused(() -> save("feeling", "second thoughts", 1), "refused.answer.sent");
    }

    @Test
    void what_was_given_back_is_written_and_sent_again() {
        fillIn();
        stage.answering.submit(sheet);
        stage.desk.giveBack(pair.counselor(), sheet, pair.partnerA());
        assertThat(stage.answering.open(sheet).returnReason().words()).isEqualTo("Please look again");
        save("feeling", "second thoughts", 1);
        stage.answering.submit(sheet);
        assertThat(stage.answering.open(sheet).state()).isEqualTo(ResponseState.SUBMITTED);
    }

    @Test
    void what_was_sent_is_taken_back_and_read_by_nobody_until_it_is_sent_again() {
        fillIn();
        stage.answering.submit(sheet);
        assertThat(stage.desk.read(pair.counselor(), sheet, pair.partnerA())).isNotEmpty();
        stage.answering.takeBack(sheet);
        stage.answering.takeBack(sheet);
        assertThat(stage.desk.own(pair.a(), sheet).state()).isEqualTo(ResponseState.STARTED);
        assertThat(stage.desk.read(pair.counselor(), sheet, pair.partnerA())).isEmpty();
        assertThat(stage.desk.read(pair.b(), sheet, pair.partnerA())).isEmpty();
        save("feeling", "second thoughts", 1);
        stage.answering.submit(sheet);
        assertThat(stage.desk.read(pair.counselor(), sheet, pair.partnerA())).contains("second thoughts");
    }

    @Test
    void what_was_taken_back_cannot_be_opened_and_what_is_open_cannot_be_taken_back() {
        fillIn();
        stage.answering.submit(sheet);
        practice.as(pair.b());
        fillIn();
        stage.answering.submit(sheet);
        stage.answering.takeBack(sheet);
        practice.as(pair.counselor());
        assertRefused(() -> stage.reviewing.release(sheet), "refused.release.waiting");
        practice.as(pair.b());
        stage.answering.submit(sheet);
        practice.as(pair.counselor());
        stage.reviewing.release(sheet);
        practice.as(pair.a());
        assertRefused(() -> stage.answering.takeBack(sheet), "refused.back.released");
    }

    @Test
    void another_couples_worksheet_does_not_exist() {
        practice.as(practice.pair().a());
        assertThatThrownBy(() -> stage.answering.open(sheet)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save("feeling", "words", 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.answering.submit(sheet)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.answering.takeBack(sheet)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.answering.answer(sheet, "feeling")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_unknown_worksheet_does_not_exist() {
        assertThatThrownBy(() -> stage.answering.open(AssignmentId.fresh())).isInstanceOf(NotFound.class);
    }

    private void fillIn() {
        save("feeling", "words", 0);
        save("need", "words", ME_AND_COUNSELOR);
    }

    private SavedAnswer save(String item, String words, long seenVersion) {
        Visibility own = new SheetTemplates()
                .get(Desk.TEMPLATE)
                .question(item)
                .map(Item::visibility)
                .orElse(ME_AND_COUNSELOR);
        return stage.answering.save(sheet, item, new Sensitive(words), own, seenVersion);
    }

    private SavedAnswer save(String item, String words, Visibility visibility) {
        long version =
                stage.answering.answer(sheet, item).map(SavedAnswer::version).orElse(0L);
        return stage.answering.save(sheet, item, new Sensitive(words), visibility, version);
    }
}
