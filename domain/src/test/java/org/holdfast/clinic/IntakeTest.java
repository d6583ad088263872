package org.holdfast.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.practice.Refusals.assertRefused;

import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.account.NewPerson;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Side;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final Practice practice = Practice.inMemory();
    private final Repositories kept = practice.repositories();
    private final FakeIdentityProvider identities = new FakeIdentityProvider();
    private final Invitations invitations = new Invitations(identities, happening -> {});
    private final Intake intake = new Intake(kept.accounts(), kept.couples(), invitations, practice, practice.clock());
    private final Viewer admin = practice.admin();
    private final Viewer counselor = practice.counselor();
    private final NewPerson maya = Practice.person("", "Maya", "Lindqvist");

    @BeforeEach
    void the_admin_takes_in() {
        practice.as(admin);
    }

    @Test
    void a_first_partner_begins_a_couple_with_a_counselor() {
        AccountId id = intake.takeIn(new NewClient(maya, Optional.empty(), Optional.of(counselor.account())));
        Account account = kept.accounts().find(admin, id).orElseThrow();
        assertThat(identities.users)
                .containsEntry(account.subject(), maya.email().address());
        Viewer client = kept.viewers().bySubject(account.subject()).orElseThrow();
        assertThat(client.role()).isEqualTo(Role.CLIENT);
        assertThat(kept.couples().card(client, client.ownSeat().couple()))
                .hasValueSatisfying(card -> assertThat(card.shortName()).isEqualTo("Maya"));
        assertThat(kept.couples().caseload(counselor)).hasSize(1);
    }

    @Test
    void a_second_partner_joins_on_the_free_side() {
        CoupleId waiting = practice.couple(counselor);
        practice.seat(waiting, Side.B, "Jonas", "Abara");
        assertThat(intake.couplesWithFreeSeat()).extracting(CoupleCard::id).containsExactly(waiting);
        intake.takeIn(new NewClient(maya, Optional.of(waiting), Optional.empty()));
        assertThat(kept.couples().card(counselor, waiting))
                .hasValueSatisfying(card -> assertThat(card.shortName()).isEqualTo("Maya & Jonas"));
        assertThat(intake.couplesWithFreeSeat()).isEmpty();
    }

    @Test
    void a_seat_already_taken_is_refused_before_anyone_is_invited() {
        Pair full = practice.pair();
        assertRefused(
                () -> intake.takeIn(new NewClient(maya, Optional.of(full.id()), Optional.empty())),
                "refused.seat.taken");
        assertThat(identities.users).isEmpty();
    }

    @Test
    void a_new_couple_needs_a_counselor_of_the_practice() {
        assertRefused(
                () -> intake.takeIn(new NewClient(maya, Optional.empty(), Optional.empty())),
                "refused.counselor.missing");
        assertRefused(
                () -> intake.takeIn(new NewClient(maya, Optional.empty(), Optional.of(admin.account()))),
                "refused.counselor.missing");
        assertThat(identities.users).isEmpty();
    }

    @Test
    void an_address_in_use_is_refused() {
        intake.addColleague(maya, Role.COUNSELOR);
        assertRefused(() -> intake.addColleague(maya, Role.ADMIN), "refused.email.taken");
        assertThat(kept.accounts().all(admin))
                .filteredOn(account -> account.email().equals(maya.email().address()))
                .hasSize(1);
    }

    @Test
    void a_client_is_not_added_as_a_colleague() {
        assertRefused(() -> intake.addColleague(maya, Role.CLIENT), "refused.counselor.missing");
    }

    @Test
    void without_the_identity_provider_nothing_is_kept() {
        identities.down = true;
        assertRefused(() -> intake.addColleague(maya, Role.COUNSELOR), "refused.identity.down");
        assertThat(kept.accounts().all(admin))
                .noneMatch(account -> account.email().equals(maya.email().address()));
    }

    @Test
    void an_invitation_whose_account_was_not_kept_is_taken_back() {
        String subject = invitations.send(maya, Role.CLIENT);
        invitations.takeBack(new InvitationSent(subject));
        assertThat(identities.users).isEmpty();
    }
}
