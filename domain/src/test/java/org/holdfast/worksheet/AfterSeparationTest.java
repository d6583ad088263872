package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.checkin.CheckingIn;
import org.holdfast.couple.CaseBegun;
import org.holdfast.couple.Parting;
import org.holdfast.library.Library;
import org.holdfast.policy.ChoosingPolicy;
import org.holdfast.policy.PolicyOfIndividualCases;
import org.holdfast.policy.PolicyRef;
import org.holdfast.policy.SigningPolicy;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.ResponseState;
import org.junit.jupiter.api.Test;

/** Once a couple has separated nothing is added, nobody reads the other, and each keeps their own. */
class AfterSeparationTest {

    private static final PolicyRef POLICY = new PolicyRef("limited-secrets", 2);
    private static final Sensitive WORDS = new Sensitive("more words");

    private final Stage stage = new Stage();
    private final Practice practice = stage.practice;
    private final Repositories kept = practice.repositories();
    private final Library library = new Library();
    private final Pair pair = practice.pair();
    private final Parting parting = new Parting(practice);
    private final LookingBack lookingBack = new LookingBack(
            kept.worksheets(), kept.jointAnswers(), new SheetTemplates(), kept.couples(), practice, practice.vault());
    private final SigningPolicy signing =
            new SigningPolicy(kept.policies(), library.policies(), kept.couples(), practice, practice.clock());
    private final AssignmentId sheet = stage.desk.assign(pair);

    @Test
    void no_partner_adds_anything_and_both_are_told_the_same() {
        stage.desk.answer(pair.a(), sheet, "feeling", "mine", Visibility.BOTH_NOW);
        parting.separate(pair);
        for (Viewer client : List.of(practice.again(pair.a()), practice.again(pair.b()), pair.a())) {
            practice.as(client);
            assertEnded(() -> stage.answering.open(sheet));
            assertEnded(() -> stage.answering.answer(sheet, "feeling"));
            assertEnded(() -> stage.answering.save(sheet, "feeling", WORDS, Visibility.BOTH_NOW, 0));
            assertEnded(() -> stage.answering.submit(sheet));
            assertEnded(() -> stage.answering.takeBack(sheet));
        }
        practice.as(practice.again(pair.a()));
        assertEnded(() -> new CheckingIn(kept.checkIns(), practice, practice.clock()).answer(5, 5));
        assertEnded(() -> signing.sign(POLICY));
        assertEnded(signing::read);
    }

    @Test
    void the_page_of_whoever_goes_on_alone_by_now_is_told_the_same() {
        parting.separate(pair);
        parting.goOnWith(pair, pair.partnerA());
        practice.as(practice.again(pair.a()));
        assertEnded(() -> stage.answering.save(sheet, "feeling", WORDS, Visibility.BOTH_NOW, 0));
        assertThatThrownBy(() -> stage.answering.open(AssignmentId.fresh())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_counselor_reads_and_changes_nothing() {
        stage.desk.answer(pair.a(), sheet, "feeling", "mine", Visibility.BOTH_NOW);
        stage.desk.send(pair.a(), sheet);
        parting.separate(pair);
        practice.as(pair.counselor());
        assertThat(stage.reviewing.open(sheet).responses()).hasSize(2);
        assertEnded(() -> stage.reviewing.tellClient(sheet, pair.partnerA(), WORDS, Sensitive.NONE));
        assertEnded(() -> stage.reviewing.noteForMyself(sheet, pair.partnerA(), WORDS, Sensitive.NONE));
        assertEnded(() -> stage.reviewing.giveBack(sheet, pair.partnerA(), WORDS));
        assertEnded(() -> stage.reviewing.release(sheet));
        var choosing =
                new ChoosingPolicy(kept.policies(), library.policies(), kept.couples(), practice, practice.clock());
        assertEnded(() -> choosing.choose(pair.id(), POLICY));
        assertThat(choosing.inForce(pair.id())).isPresent();
    }

    @Test
    void each_reads_their_own_with_what_the_counselor_wrote_to_them() {
        stage.desk.answer(pair.a(), sheet, "feeling", "Maya's", Visibility.BOTH_NOW);
        stage.desk.answer(pair.b(), sheet, "feeling", "Jonas's", Visibility.BOTH_NOW);
        stage.desk.send(pair.a(), sheet);
        stage.desk.send(pair.b(), sheet);
        practice.as(pair.counselor());
        stage.reviewing.tellClient(sheet, pair.partnerA(), new Sensitive("Well said"), Sensitive.NONE);
        stage.reviewing.release(sheet);
        parting.separate(pair);
        practice.as(practice.again(pair.a()));
        assertThat(lookingBack.sheets()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(sheet);
            assertThat(one.state()).isEqualTo(ResponseState.RELEASED);
        });
        OwnSheet own = lookingBack.open(sheet);
        assertThat(own.answers().values())
                .extracting(answer -> answer.words().words())
                .containsExactly("Maya's");
        assertThat(own.theirs()).isEmpty();
        assertThat(own.partner()).isEmpty();
        assertThat(own.noteToClient()).isEqualTo(new Sensitive("Well said"));
        practice.as(practice.again(pair.b()));
        OwnSheet his = lookingBack.open(sheet);
        assertThat(his.answers().values())
                .extracting(answer -> answer.words().words())
                .containsExactly("Jonas's");
        assertThat(his.noteToClient().isBlank()).isTrue();
    }

    @Test
    void what_is_not_kept_is_not_there() {
        practice.as(pair.a());
        assertThat(lookingBack.sheets()).isEmpty();
        assertThatThrownBy(() -> lookingBack.open(sheet)).isInstanceOf(NotFound.class);
    }

    @Test
    void in_a_case_for_one_every_answer_stays_between_them_and_the_counselor() {
        parting.separate(pair);
        CoupleId alone = parting.goOnWith(pair, pair.partnerA());
        new PolicyOfIndividualCases(kept.policies(), library.policies(), practice.clock())
                .begun(new CaseBegun(alone, pair.counselor().account()));
        practice.as(practice.again(pair.a()));
        assertThat(signing.read()).hasValueSatisfying(own -> {
            assertThat(own.policy().individual()).isTrue();
            assertThat(own.signedAt()).isEmpty();
        });
        signing.sign(new PolicyRef("just-you", 2));
        Viewer maya = practice.again(pair.a());
        Pair one = new Pair(alone, pair.counselor(), maya, maya);
        AssignmentId fresh =
                stage.desk.assign(one, Practice.TODAY, Set.of(maya.ownSeat().partner()));
        practice.as(maya);
        assertThat(stage.answering.open(fresh).template().questions())
                .allSatisfy(item -> assertThat(item.visibility()).isEqualTo(Visibility.ME_AND_COUNSELOR));
        assertThatThrownBy(() -> stage.answering.save(fresh, "feeling", WORDS, Visibility.PARTNER_AFTER_REVEAL, 0))
                .hasMessage("refused.visibility");
        assertThat(stage.answering
                        .save(fresh, "feeling", WORDS, Visibility.ME_AND_COUNSELOR, 0)
                        .words())
                .isEqualTo(WORDS);
        stage.answering.save(fresh, "need", WORDS, Visibility.ME_AND_COUNSELOR, 0);
        stage.answering.submit(fresh);
        practice.as(pair.counselor());
        assertThat(stage.reviewing.open(fresh).template().questions())
                .allSatisfy(item -> assertThat(item.visibility()).isEqualTo(Visibility.ME_AND_COUNSELOR));
    }

    private static void assertEnded(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(CaseClosed.class).hasMessage("refused.ended");
    }
}
