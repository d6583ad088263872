package org.holdfast.worksheet.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may read what a couple writes together, and how it is kept. */
public abstract class JointAnswersContract {

    private Practice practice;
    private JointAnswers answers;
    private Desk desk;
    private Pair pair;
    private AssignmentId sheet;

    protected abstract Practice practice();

    @BeforeEach
    void both_have_a_sheet_and_the_first_has_written() {
        practice = practice();
        answers = practice.repositories().jointAnswers();
        desk = new Desk(practice);
        pair = practice.pair();
        sheet = desk.assignTogether(pair);
        answers.keep(answer("when", "On Sundays", pair.a()));
        practice.forget();
    }

    @Test
    void both_read_it_from_the_first_word_on_and_nobody_else() {
        assertThat(read(pair.a())).containsExactly("On Sundays");
        assertThat(read(pair.b())).containsExactly("On Sundays");
        Pair others = practice.pair();
        assertThat(List.of(pair.counselor(), others.a(), others.counselor(), practice.admin()))
                .allSatisfy(viewer -> assertThat(read(viewer)).isEmpty());
    }

    @Test
    void the_counselor_reads_it_once_both_have_sent_it() {
        desk.send(pair.a(), sheet);
        practice.forget();
        assertThat(read(pair.counselor())).isEmpty();
        desk.send(pair.b(), sheet);
        practice.forget();
        assertThat(read(pair.counselor())).containsExactly("On Sundays");
        desk.takeBack(pair.a(), sheet);
        practice.forget();
        assertThat(read(pair.counselor())).isEmpty();
    }

    @Test
    void after_a_separation_each_keeps_what_they_wrote_last() {
        answers.keep(answer("how", "With tea", pair.b()));
        new Parting(practice).separate(pair);
        practice.forget();
        assertThat(read(pair.a())).isEmpty();
        assertThat(read(pair.b())).isEmpty();
        assertThat(kept(pair.a())).containsExactly("On Sundays");
        assertThat(kept(pair.b())).containsExactly("With tea");
        assertThat(kept(pair.counselor())).isEmpty();
        assertThat(kept(practice.pair().a())).isEmpty();
    }

    @Test
    void nobody_keeps_what_still_goes_on() {
        assertThat(kept(pair.a())).isEmpty();
    }

    @Test
    void an_item_has_one_answer_whoever_writes_first() {
        assertThatThrownBy(() -> answers.keep(answer("when", "On Mondays", pair.b())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void each_save_has_a_version_and_its_writer() {
        JointAnswer first = answers.of(pair.b(), sheet, "when").orElseThrow();
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.writtenBy()).isEqualTo(pair.partnerA());
        first.rewrite(new Sensitive("On Mondays"), pair.partnerB(), 1, practice.now(), practice.vault());
        answers.keep(first);
        practice.forget();
        JointAnswer second = answers.of(pair.a(), sheet, "when").orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.writtenBy()).isEqualTo(pair.partnerB());
        assertThat(second.words(practice.vault())).isEqualTo(new Sensitive("On Mondays"));
    }

    private JointAnswer answer(String item, String words, Viewer writer) {
        return new JointAnswer(
                sheet,
                pair.id(),
                item,
                new Sensitive(words),
                writer.ownSeat().partner(),
                practice.now(),
                practice.vault());
    }

    private List<String> read(Viewer viewer) {
        return words(answers.of(viewer, sheet));
    }

    private List<String> kept(Viewer viewer) {
        return words(answers.kept(viewer, sheet));
    }

    private List<String> words(List<JointAnswer> some) {
        return some.stream()
                .map(answer -> answer.words(practice.vault()).words())
                .toList();
    }
}
