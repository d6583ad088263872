package org.holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.checkin.CheckingIn;
import org.holdfast.couple.Side;
import org.holdfast.library.Library;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.junit.jupiter.api.Test;

class SecretsAgreementTest {

    private static final PolicyRef NO_SECRETS = new PolicyRef("no-secrets", 2);
    private static final PolicyRef LIMITED = new PolicyRef("limited-secrets", 2);

    private final Practice practice = Practice.inMemory();
    private final Repositories kept = practice.repositories();
    private final SecretsPolicies texts = new Library().policies();
    private final ChoosingPolicy choosing =
            new ChoosingPolicy(kept.policies(), texts, kept.couples(), practice, practice.clock());
    private final SigningPolicy signing =
            new SigningPolicy(kept.policies(), texts, kept.couples(), practice, practice.clock());
    private final CheckingIn checkingIn = new CheckingIn(kept.checkIns(), practice, practice.clock());

    private final Viewer counselor = practice.counselor();
    private final CoupleId couple = practice.couple(counselor);
    private final Viewer maya = practice.unsigned(couple, Side.A, "Maya", "Lindqvist");
    private final Viewer jonas = practice.unsigned(couple, Side.B, "Jonas", "Abara");

    @Test
    void work_of_ones_own_stays_closed_until_the_policy_is_signed() {
        practice.as(now(maya));
        assertRefused(() -> checkingIn.answer(5, 5), "refused.policy.unsigned");
        signing.sign(LIMITED);
        practice.as(now(maya));
        assertThatCode(() -> checkingIn.answer(5, 5)).doesNotThrowAnyException();
    }

    @Test
    void each_partner_signs_alone_and_sees_only_their_own_signature() {
        practice.as(jonas);
        OwnPolicy before = signing.read().orElseThrow();
        practice.as(maya);
        signing.sign(LIMITED);
        signing.sign(LIMITED);
        assertThat(signing.read().flatMap(OwnPolicy::signedAt)).contains(practice.now());
        practice.as(jonas);
        assertThat(signing.read()).contains(before);
        practice.as(counselor);
        assertThat(choosing.inForce(couple).orElseThrow().signedBy())
                .containsExactly(maya.ownSeat().partner());
    }

    @Test
    void a_new_choice_is_signed_anew_and_the_same_choice_changes_nothing() {
        practice.as(maya);
        signing.sign(LIMITED);
        practice.as(counselor);
        choosing.choose(couple, LIMITED);
        assertThat(now(maya).ownSeat().agreed()).isTrue();
        choosing.choose(couple, NO_SECRETS);
        assertThat(now(maya).ownSeat().agreed()).isFalse();
        assertThat(choosing.inForce(couple).orElseThrow().policy().ref()).isEqualTo(NO_SECRETS);
    }

    @Test
    void an_older_wording_holds_until_the_counselor_chooses_the_newer_one() {
        PolicyRef older = new PolicyRef("no-secrets", 1);
        practice.as(counselor);
        kept.policies().inForce(counselor, couple).orElseThrow().replace(practice.now());
        kept.policies().add(new CouplePolicy(couple, older, counselor.account(), practice.now()));
        practice.as(maya);
        signing.sign(older);
        assertThat(now(maya).ownSeat().agreed()).isTrue();
        assertThat(signing.read().orElseThrow().policy().parts()).hasSize(3);
        practice.as(counselor);
        assertThat(choosing.inForce(couple).orElseThrow().outworded()).isTrue();
        choosing.choose(couple, NO_SECRETS);
        assertThat(choosing.inForce(couple).orElseThrow().outworded()).isFalse();
        assertThat(now(maya).ownSeat().agreed()).isFalse();
    }

    @Test
    void the_newest_wordings_say_who_else_may_read_and_where_one_finds_it() {
        assertThat(texts.newest())
                .hasSize(3)
                .allSatisfy(policy -> assertThat(policy.parts()).anySatisfy(part -> {
                    assertThat(part.text().english())
                            .contains("advice", "emergency", "what you have sent", "“Who looked”");
                    assertThat(part.text().spanish())
                            .contains("consejo", "emergencia", "lo que has enviado", "«Quién ha mirado»");
                }));
    }

    @Test
    void nobody_signs_what_they_did_not_read() {
        practice.as(counselor);
        choosing.choose(couple, NO_SECRETS);
        practice.as(maya);
        assertThatThrownBy(() -> signing.sign(LIMITED)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(signing.read().flatMap(OwnPolicy::signedAt)).isEmpty();
    }

    @Test
    void another_counselor_neither_sees_nor_chooses() {
        practice.as(practice.counselor());
        assertThatThrownBy(() -> choosing.inForce(couple)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> choosing.choose(couple, NO_SECRETS)).isInstanceOf(NotFound.class);
    }

    @Test
    void there_is_no_choosing_what_the_library_does_not_hold() {
        practice.as(counselor);
        assertThatThrownBy(() -> choosing.choose(couple, new PolicyRef("all-secrets", 1)))
                .isInstanceOf(NotFound.class);
    }

    /** The viewer as their next call finds them. */
    private Viewer now(Viewer client) {
        String subject = kept.accounts().own(client).subject();
        return Optional.of(subject).flatMap(kept.viewers()::bySubject).orElseThrow();
    }
}
