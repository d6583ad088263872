package org.holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Parting;
import org.holdfast.couple.Side;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Policies} keeps, and who may know of it. */
public abstract class PoliciesContract {

    private Practice practice;
    private Policies policies;
    private Viewer counselor;
    private CoupleId couple;
    private Viewer signed;
    private Viewer unsigned;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        policies = practice.repositories().policies();
        counselor = practice.counselor();
        couple = practice.couple(counselor);
        signed = practice.seat(couple, Side.A, "Maya", "Lindqvist");
        unsigned = practice.unsigned(couple, Side.B, "Jonas", "Abara");
        practice.forget();
    }

    @Test
    void the_couple_and_its_counselor_read_the_policy_and_nobody_else() {
        assertThat(List.of(counselor, signed, unsigned))
                .allSatisfy(
                        viewer -> assertThat(policies.inForce(viewer, couple)).isPresent());
        assertThat(outsiders())
                .allSatisfy(
                        viewer -> assertThat(policies.inForce(viewer, couple)).isEmpty());
    }

    @Test
    void a_partner_learns_nothing_of_the_others_signature() {
        assertThat(policies.signatures(counselor, couple))
                .extracting(PolicySignature::partner)
                .containsExactly(signed.ownSeat().partner());
        assertThat(policies.signatures(signed, couple)).hasSize(1);
        assertThat(policies.signatures(unsigned, couple)).isEmpty();
        assertThat(outsiders())
                .allSatisfy(viewer ->
                        assertThat(policies.signatures(viewer, couple)).isEmpty());
    }

    @Test
    void what_was_replaced_is_no_longer_in_force_and_its_signatures_count_no_more() {
        policies.inForce(counselor, couple).orElseThrow().replace(practice.now());
        policies.add(new CouplePolicy(couple, new PolicyRef("no-secrets", 1), counselor.account(), practice.now()));
        practice.forget();
        assertThat(policies.inForce(signed, couple))
                .hasValueSatisfying(policy -> assertThat(policy.policy()).isEqualTo(new PolicyRef("no-secrets", 1)));
        assertThat(policies.signatures(counselor, couple)).isEmpty();
    }

    @Test
    void after_a_separation_only_the_counselor_reads_what_was_agreed() {
        new Parting(practice).separate(new Pair(couple, counselor, signed, unsigned));
        practice.forget();
        assertThat(policies.inForce(counselor, couple)).isPresent();
        assertThat(policies.signatures(counselor, couple)).hasSize(1);
        assertThat(policies.inForce(signed, couple)).isEmpty();
        assertThat(policies.signatures(signed, couple)).isEmpty();
    }

    @Test
    void nobody_signs_twice() {
        CouplePolicy policy = policies.inForce(signed, couple).orElseThrow();
        assertThatThrownBy(() -> {
                    policies.add(new PolicySignature(policy, signed.ownSeat().partner(), practice.now()));
                    practice.forget();
                })
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private List<Viewer> outsiders() {
        Pair other = practice.pair();
        return List.of(
                other.counselor(),
                other.a(),
                practice.admin(),
                Viewer.admin(counselor.account()),
                Viewer.counselor(signed.account()));
    }
}
