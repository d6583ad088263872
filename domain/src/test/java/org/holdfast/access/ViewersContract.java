package org.holdfast.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.account.Account;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.CoupleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Viewers} does. */
public abstract class ViewersContract {

    private Practice practice;
    private Viewers viewers;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        viewers = practice.repositories().viewers();
    }

    @Test
    void a_counselor_is_known_by_subject() {
        Account account = practice.account(Role.COUNSELOR, "Dr.", "Abena", "Osei");
        practice.forget();
        assertThat(viewers.bySubject(account.subject())).contains(Viewer.counselor(account.id()));
    }

    @Test
    void a_client_comes_with_their_seat() {
        Pair pair = practice.pair();
        Account maya = practice.repositories().accounts().own(pair.a());
        practice.forget();
        assertThat(viewers.bySubject(maya.subject())).contains(pair.a());
    }

    @Test
    void a_seat_says_that_the_couple_has_separated() {
        Pair pair = practice.pair();
        new Parting(practice).separate(pair);
        practice.forget();
        assertThat(practice.again(pair.a()).seat()).hasValueSatisfying(seat -> {
            assertThat(seat.partner()).isEqualTo(pair.partnerA());
            assertThat(seat.isFrozen()).isTrue();
        });
        assertThat(practice.again(pair.a()).former()).isEmpty();
    }

    @Test
    void whoever_goes_on_alone_sits_in_the_new_case_unsigned_and_has_left_the_old_one() {
        Pair pair = practice.pair();
        Parting parting = new Parting(practice);
        parting.separate(pair);
        CoupleId alone = parting.goOnWith(pair, pair.partnerA());
        practice.forget();
        Viewer maya = practice.again(pair.a());
        assertThat(maya.seat())
                .hasValueSatisfying(seat ->
                        assertThat(seat).isEqualTo(new Seat(alone, seat.partner(), false, CaseState.INDIVIDUAL)));
        assertThat(maya.former()).containsExactly(pair.partnerA());
        assertThat(practice.again(pair.b()).seat()).map(Seat::couple).contains(pair.id());
        assertThat(practice.again(pair.b()).former()).isEmpty();
    }

    @Test
    void a_client_without_a_couple_has_no_seat() {
        Account account = practice.account(Role.CLIENT, "", "Maya", "Lindqvist");
        practice.forget();
        assertThat(viewers.bySubject(account.subject())).hasValueSatisfying(viewer -> {
            assertThat(viewer.role()).isEqualTo(Role.CLIENT);
            assertThat(viewer.seat()).isEmpty();
        });
    }

    @Test
    void a_closed_account_is_nobody() {
        Account account = practice.account(Role.ADMIN, "", "Ada", "Holm");
        account.close();
        practice.forget();
        assertThat(viewers.bySubject(account.subject())).isEmpty();
    }

    @Test
    void a_reopened_account_is_somebody_again() {
        Account account = practice.account(Role.ADMIN, "", "Ada", "Holm");
        account.close();
        account.reopen();
        practice.forget();
        assertThat(viewers.bySubject(account.subject())).contains(Viewer.admin(account.id()));
    }

    @Test
    void an_unknown_subject_is_nobody() {
        assertThat(viewers.bySubject("nobody's subject")).isEmpty();
    }
}
