package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Kind;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.joint.SavedTogether;
import org.holdfast.worksheet.sheet.EarlierWork;
import org.holdfast.worksheet.sheet.SentBefore;
import org.junit.jupiter.api.Test;

/** What was sent before, as those who may read it see it. */
class SentBeforeTest {

    private final Stage stage = new Stage();
    private final Practice practice = stage.practice;
    private final Pair pair = practice.pair();
    private final AssignmentId sheet = stage.desk.assign(pair);

    @Test
    void every_version_stays_with_its_owner_as_it_was_sent() {
        send(pair.a(), "first");
        takeBack(pair.a());
        send(pair.a(), "second");
        EarlierWork before = stage.recalling.before(sheet);
        assertThat(before.versions())
                .extracting(SentBefore::number, SentBefore::stands, SentBefore::givenBack)
                .containsExactly(tuple(1, false, Optional.empty()), tuple(2, true, Optional.empty()));
        assertThat(feeling(stage.recalling.version(sheet, 1))).isEqualTo("first");
        assertThat(feeling(stage.recalling.version(sheet, 2))).isEqualTo("second");
        assertThat(stage.recalling.version(sheet, 1))
                .contains(new SentAnswer("feeling", new Sensitive("first"), Visibility.PARTNER_AFTER_REVEAL));
    }

    @Test
    void sending_twice_keeps_one_version() {
        send(pair.a(), "first");
        stage.answering.submit(sheet);
        assertThat(stage.recalling.before(sheet).versions()).hasSize(1);
    }

    @Test
    void an_answer_left_empty_is_in_no_version() {
        practice.as(pair.a());
        save("thanks", "typed and taken out", Visibility.BOTH_NOW);
        save("thanks", "", Visibility.BOTH_NOW);
        send(pair.a(), "first");
        assertThat(stage.recalling.version(sheet, 1))
                .extracting(SentAnswer::itemKey)
                .containsExactlyInAnyOrder("feeling", "need");
    }

    @Test
    void what_was_taken_back_is_the_counselors_no_more_whatever_is_sent_later() {
        send(pair.a(), "too much");
        takeBack(pair.a());
        assertNoVersion(pair.counselor(), 1);
        send(pair.a(), "less");
        assertNoVersion(pair.counselor(), 1);
        stage.reviewing.giveBack(sheet, pair.partnerA(), new Sensitive("look again"));
        assertNoVersion(pair.counselor(), 1);
        assertThat(stage.comparing.before(sheet).versions())
                .extracting(SentBefore::number)
                .containsExactly(2);
    }

    @Test
    void what_the_counselor_gave_back_both_go_on_reading() {
        send(pair.a(), "first");
        practice.as(pair.counselor());
        stage.reviewing.giveBack(sheet, pair.partnerA(), new Sensitive("say more"));
        practice.as(pair.a());
        save("feeling", "a draft", Visibility.PARTNER_AFTER_REVEAL);
        assertThat(stage.recalling.before(sheet).versions().getFirst().givenBack())
                .contains(new Sensitive("say more"));
        practice.as(pair.counselor());
        assertThat(stage.comparing.before(sheet).versions())
                .extracting(SentBefore::owner, SentBefore::number, SentBefore::stands, SentBefore::givenBack)
                .containsExactly(tuple(pair.partnerA(), 1, false, Optional.of(new Sensitive("say more"))));
        assertThat(feeling(stage.comparing.version(sheet, pair.partnerA(), 1))).isEqualTo("first");
    }

    @Test
    void what_was_given_back_and_sent_again_and_taken_back_stays_as_it_was_given_back() {
        send(pair.a(), "first");
        practice.as(pair.counselor());
        stage.reviewing.giveBack(sheet, pair.partnerA(), new Sensitive("say more"));
        send(pair.a(), "second");
        takeBack(pair.a());
        practice.as(pair.counselor());
        assertThat(feeling(stage.comparing.version(sheet, pair.partnerA(), 1))).isEqualTo("first");
        assertNoVersion(pair.counselor(), 2);
    }

    @Test
    void the_partner_sees_no_version_and_not_how_many_there_are() {
        practice.as(pair.b());
        EarlierWork never = stage.recalling.before(sheet);
        send(pair.a(), "first");
        practice.as(pair.counselor());
        stage.reviewing.giveBack(sheet, pair.partnerA(), new Sensitive("say more"));
        send(pair.a(), "second");
        practice.as(pair.b());
        assertThat(stage.recalling.before(sheet)).isEqualTo(never).isEqualTo(EarlierWork.NONE);
        assertThatThrownBy(() -> stage.recalling.version(sheet, 1)).isInstanceOf(NotFound.class);
        send(pair.b(), "mine");
        practice.as(pair.counselor());
        stage.reviewing.release(sheet);
        practice.as(pair.b());
        assertThat(feeling(stage.recalling.version(sheet, 1))).isEqualTo("mine");
        assertThatThrownBy(() -> stage.recalling.version(sheet, 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_client_compares_nothing_and_a_counselor_recalls_nothing() {
        send(pair.a(), "first");
        assertThatThrownBy(() -> stage.comparing.before(sheet)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.comparing.version(sheet, pair.partnerA(), 1))
                .isInstanceOf(NotFound.class);
        for (Viewer viewer : List.of(pair.counselor(), practice.pair().counselor(), practice.admin())) {
            practice.as(viewer);
            assertThatThrownBy(() -> stage.recalling.before(sheet)).isInstanceOf(NotFound.class);
        }
        practice.as(practice.pair().counselor());
        assertThatThrownBy(() -> stage.comparing.before(sheet)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_reading_of_the_counselor_is_one_of_what_is_its_owners() {
        send(pair.a(), "first");
        practice.as(pair.counselor());
        stage.reviewing.giveBack(sheet, pair.partnerA(), new Sensitive("say more"));
        List<Resource> heard = new ArrayList<>();
        practice.tell((act, resource) -> heard.add(resource));
        stage.comparing.version(sheet, pair.partnerA(), 1);
        assertThat(heard).hasSize(1).first().satisfies(resource -> {
            assertThat(resource.kind()).isEqualTo(Kind.WORDS);
            assertThat(resource.owners()).isEqualTo(Set.of(pair.partnerA()));
        });
    }

    @Test
    void of_a_joint_worksheet_each_has_what_they_wrote_last() {
        AssignmentId joint = stage.desk.assignTogether(pair);
        practice.as(pair.a());
        SavedTogether when = stage.together.save(joint, "when", new Sensitive("Sundays"), 0);
        practice.as(pair.b());
        SavedTogether how = stage.together.save(joint, "how", new Sensitive("with tea"), 0);
        Map<String, Long> seen = Map.of("when", when.version(), "how", how.version());
        stage.together.agree(joint, seen);
        assertThat(stage.recalling.before(joint).versions()).isEmpty();
        practice.as(pair.a());
        stage.together.agree(joint, seen);
        assertThat(words(stage.recalling.version(joint, 1))).containsExactly("Sundays");
        practice.as(pair.b());
        assertThat(words(stage.recalling.version(joint, 1))).containsExactly("with tea");
        practice.as(pair.counselor());
        assertThat(stage.comparing.before(joint).versions()).isEmpty();
        stage.reviewing.giveBack(joint, pair.partnerA(), new Sensitive("which Sundays"));
        assertThat(words(stage.comparing.version(joint, pair.partnerA(), 1))).containsExactly("Sundays");
        assertThat(words(stage.comparing.version(joint, pair.partnerB(), 1))).containsExactly("with tea");
    }

    @Test
    void a_joint_worksheet_taken_back_by_one_is_the_counselors_no_more() {
        AssignmentId joint = stage.desk.assignTogether(pair);
        practice.as(pair.a());
        Map<String, Long> seen = Map.of(
                "when",
                stage.together.save(joint, "when", new Sensitive("Sundays"), 0).version());
        stage.together.agree(joint, seen);
        practice.as(pair.b());
        stage.together.agree(joint, seen);
        stage.together.goOn(joint);
        practice.as(pair.counselor());
        assertThat(stage.comparing.before(joint).versions()).isEmpty();
        for (PartnerId owner : pair.both()) {
            assertThatThrownBy(() -> stage.comparing.version(joint, owner, 1)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_time_before_stands_beside_for_the_counselor_and_its_owner_alone() {
        send(pair.a(), "in spring");
        practice.clock().moveOn(Duration.ofDays(7));
        AssignmentId next = stage.desk.assign(pair);
        assertThat(stage.recalling.before(next).lastTimes()).hasSize(1).first().satisfies(time -> {
            assertThat(time.owner()).isEqualTo(pair.partnerA());
            assertThat(feeling(time.answers())).isEqualTo("in spring");
        });
        practice.as(pair.counselor());
        EarlierWork beside = stage.comparing.before(next);
        assertThat(beside.lastTime(pair.partnerA()).orElseThrow().answer("need"))
                .hasValueSatisfying(answer -> assertThat(answer.words().words()).isEqualTo("to be heard"));
        assertThat(beside.lastTime(pair.partnerB())).isEmpty();
        practice.as(pair.b());
        assertThat(stage.recalling.before(next)).isEqualTo(EarlierWork.NONE);
        practice.as(pair.a());
        stage.answering.takeBack(sheet);
        assertThat(stage.recalling.before(next).lastTimes()).isEmpty();
        practice.as(pair.counselor());
        assertThat(stage.comparing.before(next).lastTimes()).isEmpty();
    }

    @Test
    void after_a_separation_an_owner_still_reads_what_they_sent() {
        send(pair.a(), "first");
        new Parting(practice).separate(pair);
        practice.as(practice.again(pair.a()));
        assertThat(feeling(stage.recalling.version(sheet, 1))).isEqualTo("first");
        practice.as(practice.again(pair.b()));
        assertThat(stage.recalling.before(sheet).versions()).isEmpty();
    }

    private void send(Viewer client, String feeling) {
        practice.as(client);
        save("feeling", feeling, Visibility.PARTNER_AFTER_REVEAL);
        save("need", "to be heard", Visibility.ME_AND_COUNSELOR);
        stage.answering.submit(sheet);
    }

    private void takeBack(Viewer client) {
        practice.as(client);
        stage.answering.takeBack(sheet);
    }

    private void save(String item, String words, Visibility visibility) {
        long seen = stage.answering
                .answer(sheet, item)
                .map(answer -> answer.version())
                .orElse(0L);
        stage.answering.save(sheet, item, new Sensitive(words), visibility, seen);
    }

    private void assertNoVersion(Viewer counselor, int number) {
        practice.as(counselor);
        assertThat(stage.comparing.before(sheet).versions())
                .extracting(SentBefore::number)
                .doesNotContain(number);
        assertThatThrownBy(() -> stage.comparing.version(sheet, pair.partnerA(), number))
                .isInstanceOf(NotFound.class);
    }

    private static String feeling(List<SentAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.itemKey().equals("feeling"))
                .map(answer -> answer.words().words())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(List<SentAnswer> answers) {
        return answers.stream().map(answer -> answer.words().words()).toList();
    }
}
