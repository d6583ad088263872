package org.holdfast.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.CaseState;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.policy.Policies;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who have separated begin again, in a couple that knows nothing of the one before. */
class SeatingAgainTest {

    private final Practice practice = Practice.inMemory();
    private final Couples couples = practice.repositories().couples();
    private final Policies policies = practice.repositories().policies();
    private final SeatingAgain seating = new SeatingAgain(couples, practice, practice.clock());
    private final Parting parting = new Parting(practice);
    private final Viewer admin = practice.admin();
    private final Viewer another = practice.counselor("Dr.", "Hana", "Sato");
    private final Pair pair = practice.pair();

    @BeforeEach
    void the_admin_acts() {
        practice.as(admin);
    }

    @Test
    void both_sit_in_a_new_couple_with_the_counselor_who_was_chosen() {
        parting.separate(pair);
        CoupleId again = seating.seat(both(another));
        assertThat(couples.card(another, again)).hasValueSatisfying(card -> {
            assertThat(card.shortName()).isEqualTo("Maya & Jonas");
            assertThat(card.state()).isEqualTo(CaseState.COUPLE);
        });
        for (Viewer one : List.of(pair.a(), pair.b())) {
            Seat seat = practice.again(one).ownSeat();
            assertThat(seat.couple()).isEqualTo(again);
            assertThat(seat.partner()).isNotEqualTo(one.ownSeat().partner());
        }
    }

    @Test
    void nothing_is_inherited_and_a_policy_is_chosen_and_signed_anew() {
        parting.separate(pair);
        CoupleId again = seating.seat(both(pair.counselor()));
        assertThat(policies.inForce(pair.counselor(), again)).isEmpty();
        assertThat(practice.again(pair.a()).ownSeat().agreed()).isFalse();
        assertThat(couples.find(pair.counselor(), pair.id()).orElseThrow().state())
                .isEqualTo(CaseState.FROZEN);
        assertThat(couples.card(another, pair.id())).isEmpty();
    }

    @Test
    void a_case_for_one_is_closed_and_stays_with_its_counselor_and_its_person() {
        parting.separate(pair);
        CoupleId alone = parting.goOnWith(pair, pair.partnerB());
        CoupleId again = seating.seat(both(another));
        assertThat(couples.card(pair.counselor(), alone)).hasValueSatisfying(card -> {
            assertThat(card.isFrozen()).isTrue();
            assertThat(card.isOfOne()).isTrue();
            assertThat(card.separatedAt()).contains(practice.now());
        });
        assertThat(couples.card(practice.again(pair.b()), alone)).isPresent();
        assertThat(couples.card(practice.again(pair.a()), alone)).isEmpty();
        assertThat(couples.card(another, alone)).isEmpty();
        assertThat(couples.onward(pair.counselor(), pair.id()))
                .extracting(Onward::alone)
                .containsOnly(Optional.empty());
        assertThat(couples.caseload(another)).extracting(CoupleCard::id).containsExactly(again);
    }

    @Test
    void they_can_separate_once_more_and_begin_once_more() {
        parting.separate(pair);
        CoupleId second = seating.seat(both(another));
        parting.separate(new Pair(second, another, practice.again(pair.a()), practice.again(pair.b())));
        CoupleId third = seating.seat(both(another));
        assertThat(practice.again(pair.a()).ownSeat().couple()).isEqualTo(third);
    }

    @Test
    void whoever_cannot_is_refused_in_one_sentence() {
        assertRefused(() -> seating.seat(both(another)), "refused.again");
        parting.separate(pair);
        Pair strangers = practice.pair();
        parting.separate(strangers);
        assertRefused(() -> seating.seat(reunion(pair.a(), strangers.b(), another)), "refused.again");
        assertRefused(() -> seating.seat(reunion(pair.a(), pair.a(), another)), "refused.again");
        assertRefused(
                () -> seating.seat(
                        new Reunion(Optional.of(pair.a().account()), Optional.empty(), Optional.of(another.account()))),
                "refused.again");
        Account jonas = practice.repositories()
                .accounts()
                .find(admin, pair.b().account())
                .orElseThrow();
        jonas.close();
        assertRefused(() -> seating.seat(both(another)), "refused.again");
        assertThat(practice.again(pair.a()).ownSeat()).isEqualTo(frozen(pair.a().ownSeat()));
    }

    @Test
    void it_is_done_once_while_it_lasts() {
        parting.separate(pair);
        seating.seat(both(another));
        assertRefused(() -> seating.seat(both(another)), "refused.again");
    }

    @Test
    void a_counselor_of_the_practice_has_to_be_chosen() {
        parting.separate(pair);
        assertRefused(() -> seating.seat(both(admin)), "refused.counselor.missing");
        assertRefused(
                () -> seating.seat(new Reunion(
                        Optional.of(pair.a().account()), Optional.of(pair.b().account()), Optional.empty())),
                "refused.counselor.missing");
    }

    @Test
    void nobody_but_an_admin_seats_anyone() {
        parting.separate(pair);
        for (Viewer other : List.of(pair.counselor(), another, pair.a(), pair.b())) {
            practice.as(other);
            assertThatThrownBy(() -> seating.seat(both(another))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void their_former_counselor_learns_nothing_when_she_wants_to_go_on_with_one_of_them() {
        parting.separate(pair);
        seating.seat(both(another));
        assertThatThrownBy(() -> parting.goOnWith(pair, pair.partnerA()))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.goes.on");
    }

    private Reunion both(Viewer counselor) {
        return reunion(pair.a(), pair.b(), counselor);
    }

    private static Reunion reunion(Viewer one, Viewer other, Viewer counselor) {
        return new Reunion(Optional.of(one.account()), Optional.of(other.account()), Optional.of(counselor.account()));
    }

    private static Seat frozen(Seat seat) {
        return new Seat(seat.couple(), seat.partner(), seat.agreed(), CaseState.FROZEN);
    }
}
