package org.holdfast.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.CaseState;
import org.holdfast.access.Role;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Couples} does. */
public abstract class CouplesContract {

    private Practice practice;
    private Couples couples;
    private Viewer admin;
    private Viewer counselor;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        couples = practice.repositories().couples();
        admin = practice.admin();
        counselor = practice.counselor("Dr.", "Abena", "Osei");
    }

    @Test
    void a_couples_card_names_both_partners_and_their_counselor() {
        Pair pair = practice.pair(counselor, "Maya", "Jonas");
        practice.forget();
        assertThat(couples.card(counselor, pair.id())).hasValueSatisfying(card -> {
            assertThat(card.shortName()).isEqualTo("Maya & Jonas");
            assertThat(card.counselorSpoken()).isEqualTo("Dr. Osei");
            assertThat(card.partners())
                    .containsExactly(
                            new PartnerName(pair.partnerA(), Side.A, "Maya", "Maya Lindqvist"),
                            new PartnerName(pair.partnerB(), Side.B, "Jonas", "Jonas Abara"));
        });
    }

    @Test
    void each_partner_sees_the_same_card() {
        Pair pair = practice.pair(counselor);
        practice.forget();
        assertThat(couples.card(pair.a(), pair.id())).isEqualTo(couples.card(counselor, pair.id()));
        assertThat(couples.card(pair.b(), pair.id())).isEqualTo(couples.card(counselor, pair.id()));
    }

    @Test
    void nobody_else_sees_a_couples_card() {
        Pair pair = practice.pair(counselor);
        Pair other = practice.pair(practice.counselor());
        practice.forget();
        for (Viewer viewer : List.of(admin, other.counselor(), other.a(), other.b())) {
            assertThat(couples.card(viewer, pair.id())).isEmpty();
        }
        assertThat(couples.card(counselor, CoupleId.fresh())).isEmpty();
    }

    @Test
    void a_seat_that_was_never_taken_opens_nothing() {
        Pair pair = practice.pair(counselor);
        Viewer pretender = Viewer.client(pair.a().account(), new Seat(pair.id(), PartnerId.fresh(), true));
        practice.forget();
        assertThat(couples.card(pretender, pair.id())).isEmpty();
    }

    @Test
    void a_counselors_account_in_another_role_opens_nothing() {
        Pair pair = practice.pair(counselor);
        practice.forget();
        assertThat(couples.card(Viewer.admin(counselor.account()), pair.id())).isEmpty();
        assertThat(couples.caseload(Viewer.admin(counselor.account()))).isEmpty();
    }

    @Test
    void a_caseload_holds_the_counselors_own_couples_by_name() {
        practice.pair(counselor, "Noor", "Finn");
        practice.pair(counselor, "Elif", "Tom");
        CoupleId waiting = practice.couple(counselor);
        practice.seat(waiting, Side.A, "Greta", "Sand");
        practice.pair(practice.counselor(), "Other", "Couple");
        practice.forget();
        assertThat(couples.caseload(counselor))
                .extracting(CoupleCard::shortName)
                .containsExactly("Elif & Tom", "Greta", "Noor & Finn");
    }

    @Test
    void clients_and_admins_have_no_caseload() {
        Pair pair = practice.pair(counselor);
        practice.forget();
        assertThat(couples.caseload(pair.a())).isEmpty();
        assertThat(couples.caseload(admin)).isEmpty();
    }

    @Test
    void an_admin_finds_the_couples_with_a_free_seat() {
        Pair full = practice.pair(counselor);
        CoupleId waiting = practice.couple(counselor);
        practice.seat(waiting, Side.B, "Greta", "Sand");
        practice.forget();
        assertThat(couples.withFreeSeat(admin))
                .extracting(CoupleCard::id)
                .contains(waiting)
                .doesNotContain(full.id());
        assertThat(couples.freeSide(admin, waiting)).contains(Side.A);
        assertThat(couples.freeSide(admin, full.id())).isEmpty();
        assertThat(couples.freeSide(admin, CoupleId.fresh())).isEmpty();
    }

    @Test
    void only_an_admin_asks_about_seats_and_counselors() {
        CoupleId waiting = practice.couple(counselor);
        Viewer greta = practice.seat(waiting, Side.A, "Greta", "Sand");
        practice.forget();
        for (Viewer viewer : List.of(counselor, greta, Viewer.admin(greta.account()))) {
            assertThat(couples.withFreeSeat(viewer)).isEmpty();
            assertThat(couples.freeSide(viewer, waiting)).isEmpty();
            assertThat(couples.sizes(viewer)).isEmpty();
            assertThat(couples.isCounselor(viewer, counselor.account())).isFalse();
        }
    }

    @Test
    void an_admin_sees_how_much_each_counselor_carries() {
        practice.pair(counselor);
        practice.seat(practice.couple(counselor), Side.A, "Greta", "Sand");
        Viewer newcomer = practice.counselor("", "Iris", "Blom");
        practice.forget();
        assertThat(couples.sizes(admin))
                .contains(
                        new CaseloadSize(counselor.account(), "Dr. Abena Osei", 2, 3),
                        new CaseloadSize(newcomer.account(), "Iris Blom", 0, 0));
    }

    @Test
    void closing_a_counselors_account_hides_no_couple_from_the_admins_numbers() {
        Account closing = practice.account(Role.COUNSELOR, "", "Iris", "Blom");
        Viewer iris = Viewer.counselor(closing.id());
        CoupleId waiting = practice.couple(iris);
        practice.seat(waiting, Side.A, "Greta", "Sand");
        closing.close();
        practice.forget();
        assertThat(couples.sizes(admin)).contains(new CaseloadSize(iris.account(), "Iris Blom", 1, 1));
        assertThat(couples.withFreeSeat(admin)).extracting(CoupleCard::id).contains(waiting);
    }

    @Test
    void new_couples_go_to_counselors_whose_account_is_open() {
        Account closed = practice.account(Role.COUNSELOR, "", "Iris", "Blom");
        closed.close();
        practice.forget();
        assertThat(couples.isCounselor(admin, counselor.account())).isTrue();
        assertThat(couples.isCounselor(admin, closed.id())).isFalse();
        assertThat(couples.isCounselor(admin, admin.account())).isFalse();
        assertThat(couples.isCounselor(admin, AccountId.fresh())).isFalse();
    }

    @Test
    void a_side_is_taken_once() {
        Pair pair = practice.pair(counselor);
        AccountId third = practice.account(Role.CLIENT, "", "Third", "Person").id();
        assertThatThrownBy(() -> couples.add(new Partner(PartnerId.fresh(), pair.id(), third, Side.B)))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.seat.taken");
    }

    @Test
    void a_client_sits_in_one_couple() {
        Pair pair = practice.pair(counselor);
        CoupleId second = practice.couple(counselor);
        assertThatThrownBy(() -> couples.add(
                        new Partner(PartnerId.fresh(), second, pair.a().account(), Side.A)))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.seat.taken");
    }

    @Test
    void the_counselor_reads_when_and_why_a_couple_separated_and_nobody_else_does() {
        Pair pair = practice.pair(counselor);
        new Parting(practice).separate(pair);
        practice.forget();
        assertThat(couples.find(counselor, pair.id())).hasValueSatisfying(couple -> {
            assertThat(couple.state()).isEqualTo(CaseState.FROZEN);
            assertThat(couple.separatedAt()).contains(practice.now());
            assertThat(couple.separationReason(practice.vault())).isEqualTo(Parting.REASON);
        });
        assertThat(couples.card(counselor, pair.id()))
                .hasValueSatisfying(card -> assertThat(card.separatedAt()).contains(practice.now()));
        for (Viewer viewer : List.of(admin, pair.a(), practice.counselor(), Viewer.admin(counselor.account()))) {
            assertThat(couples.find(viewer, pair.id())).isEmpty();
            assertThat(couples.seat(viewer, pair.id(), pair.partnerA())).isEmpty();
            assertThat(couples.onward(viewer, pair.id())).isEmpty();
        }
    }

    @Test
    void a_couple_that_goes_on_has_no_seat_to_leave() {
        Pair pair = practice.pair(counselor);
        practice.forget();
        assertThat(couples.seat(counselor, pair.id(), pair.partnerA())).isEmpty();
        assertThat(couples.onward(counselor, pair.id())).isEmpty();
    }

    @Test
    void after_a_separation_a_person_sits_in_a_case_of_their_own_and_still_knows_the_old_one() {
        Pair pair = practice.pair(counselor);
        Parting parting = new Parting(practice);
        parting.separate(pair);
        CoupleId alone = parting.goOnWith(pair, pair.partnerB());
        practice.forget();
        assertThat(couples.onward(counselor, pair.id()))
                .containsExactly(
                        new Onward(pair.partnerA(), Optional.empty()), new Onward(pair.partnerB(), Optional.of(alone)));
        Viewer jonas = practice.again(pair.b());
        assertThat(couples.card(jonas, alone)).hasValueSatisfying(card -> {
            assertThat(card.isIndividual()).isTrue();
            assertThat(card.fullName()).isEqualTo("Jonas Abara");
        });
        assertThat(couples.card(jonas, pair.id())).isPresent();
        assertThat(couples.card(practice.again(pair.a()), pair.id())).isPresent();
        assertThat(couples.card(practice.again(pair.a()), alone)).isEmpty();
        assertThat(couples.card(pair.b(), pair.id())).isEqualTo(couples.card(counselor, pair.id()));
    }

    @Test
    void a_seat_is_left_once() {
        Pair pair = practice.pair(counselor);
        Parting parting = new Parting(practice);
        parting.separate(pair);
        parting.goOnWith(pair, pair.partnerA());
        assertThatThrownBy(() -> parting.goOnWith(pair, pair.partnerA()))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.goes.on");
    }

    @Test
    void nobody_is_seated_in_a_closed_record_or_beside_someone_who_goes_on_alone() {
        Pair pair = practice.pair(counselor);
        Parting parting = new Parting(practice);
        parting.separate(pair);
        CoupleId alone = parting.goOnWith(pair, pair.partnerA());
        CoupleId waiting = practice.couple(counselor);
        Viewer greta = practice.seat(waiting, Side.A, "Greta", "Sand");
        parting.separate(new Pair(waiting, counselor, greta, greta));
        practice.forget();
        assertThat(couples.withFreeSeat(admin)).extracting(CoupleCard::id).doesNotContain(alone, waiting, pair.id());
        assertThat(couples.freeSide(admin, alone)).isEmpty();
        assertThat(couples.freeSide(admin, waiting)).isEmpty();
    }

    @Test
    void two_who_separated_are_found_apart_wherever_they_sit_now() {
        Pair pair = practice.pair(counselor);
        Parting parting = new Parting(practice);
        assertThat(apart(admin, pair)).isEmpty();
        parting.separate(pair);
        CoupleId alone = parting.goOnWith(pair, pair.partnerB());
        practice.forget();
        assertThat(couples.apart(admin, pair.a().account(), pair.b().account()))
                .extracting(Partner::couple)
                .containsExactlyInAnyOrder(pair.id(), alone);
        for (Partner seat : couples.apart(admin, pair.b().account(), pair.a().account())) {
            assertThat(couples.left(admin, seat))
                    .hasValueSatisfying(couple -> assertThat(couple.id()).isEqualTo(seat.couple()));
            assertThat(couples.left(counselor, seat)).isEmpty();
        }
        for (Viewer viewer : List.of(counselor, pair.a(), pair.b(), Viewer.admin(counselor.account()))) {
            assertThat(apart(viewer, pair)).isEmpty();
        }
    }

    @Test
    void strangers_and_those_in_a_couple_that_goes_on_are_not_found_apart() {
        Pair pair = practice.pair(counselor);
        Pair other = practice.pair(counselor);
        Parting parting = new Parting(practice);
        parting.separate(pair);
        parting.separate(other);
        practice.forget();
        assertThat(couples.apart(admin, pair.a().account(), other.b().account()))
                .isEmpty();
        assertThat(couples.apart(admin, pair.a().account(), pair.a().account())).hasSizeLessThan(2);
        Account jonas = practice.repositories()
                .accounts()
                .find(admin, pair.b().account())
                .orElseThrow();
        jonas.close();
        practice.forget();
        assertThat(apart(admin, pair)).hasSize(1);
        Pair going = practice.pair(counselor);
        Partner seat = new Partner(going.partnerA(), going.id(), going.a().account(), Side.A);
        assertThat(couples.left(admin, seat)).isEmpty();
    }

    private List<Partner> apart(Viewer viewer, Pair pair) {
        return couples.apart(viewer, pair.a().account(), pair.b().account());
    }

    @Test
    void where_somebody_goes_on_as_one_of_a_couple_is_not_told() {
        Pair pair = practice.pair(counselor);
        Parting parting = new Parting(practice);
        parting.separate(pair);
        practice.as(admin);
        practice.forget();
        CoupleId again = new SeatingAgain(couples, practice, practice.clock())
                .seat(new Reunion(
                        Optional.of(pair.a().account()),
                        Optional.of(pair.b().account()),
                        Optional.of(counselor.account())));
        practice.forget();
        assertThat(couples.onward(counselor, pair.id()))
                .containsExactly(
                        new Onward(pair.partnerA(), Optional.empty()), new Onward(pair.partnerB(), Optional.empty()));
        assertThat(practice.again(pair.a()).ownSeat().couple()).isEqualTo(again);
        assertThat(couples.card(counselor, again))
                .hasValueSatisfying(card -> assertThat(card.shortName()).isEqualTo("Maya & Jonas"));
        assertThat(couples.card(practice.again(pair.b()), again)).isPresent();
    }

    @Test
    void the_admin_counts_the_cases_that_go_on() {
        Pair pair = practice.pair(counselor);
        practice.pair(counselor);
        Parting parting = new Parting(practice);
        parting.separate(pair);
        parting.goOnWith(pair, pair.partnerA());
        practice.forget();
        assertThat(couples.sizes(admin)).contains(new CaseloadSize(counselor.account(), "Dr. Abena Osei", 2, 3));
    }
}
