package org.holdfast.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.account.Standing;
import org.holdfast.couple.CaseloadSize;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final Practice practice = Practice.inMemory();
    private final Repositories kept = practice.repositories();
    private final FakeIdentityProvider identities = new FakeIdentityProvider();
    private final People people = new People(kept.accounts(), kept.couples(), identities, practice);
    private final Viewer admin = practice.admin();
    private final Account maya = practice.account(Role.CLIENT, "", "Maya", "Lindqvist");

    @BeforeEach
    void the_admin_looks_after_accounts() {
        practice.as(admin);
    }

    @Test
    void everyone_is_listed_by_family_name() {
        assertThat(people.everyone()).extracting(PersonRow::name).containsExactly("Ada Holm", "Maya Lindqvist");
    }

    @Test
    void caseloads_are_numbers_and_nothing_else() {
        Pair pair = practice.pair();
        assertThat(people.caseloads())
                .containsExactly(new CaseloadSize(pair.counselor().account(), "Dr. Abena Osei", 1, 2));
    }

    @Test
    void a_closed_account_is_refused_from_then_on_here_and_there() {
        people.close(maya.id());
        assertThat(kept.viewers().bySubject(maya.subject())).isEmpty();
        assertThat(identities.asked).containsExactly("close " + maya.subject());
    }

    @Test
    void a_closed_account_can_be_opened_again_and_an_open_one_not() {
        assertRefused(() -> people.reopen(maya.id()), "refused.account.open");
        people.close(maya.id());
        people.reopen(maya.id());
        assertThat(kept.viewers().bySubject(maya.subject())).isPresent();
        assertThat(identities.asked).containsExactly("close " + maya.subject(), "reopen " + maya.subject());
    }

    @Test
    void a_reopened_account_waits_for_its_person_so_that_the_link_can_be_sent_again() {
        people.close(maya.id());
        people.reopen(maya.id());
        assertThat(maya.standing()).isEqualTo(Standing.INVITED);
        maya.arrive();
        assertThat(maya.standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void nobody_closes_their_own_account() {
        assertRefused(() -> people.close(admin.account()), "refused.account.own");
    }

    @Test
    void an_invitation_is_sent_again() {
        people.inviteAgain(maya.id());
        assertThat(identities.asked).containsExactly("invite again " + maya.subject());
    }

    @Test
    void an_unknown_account_does_not_exist() {
        assertThatThrownBy(() -> people.close(AccountId.fresh())).isInstanceOf(NotFound.class);
    }

    @Test
    void for_anyone_but_an_admin_accounts_do_not_exist() {
        practice.as(practice.counselor());
        assertThatThrownBy(people::everyone).isInstanceOf(NotFound.class);
        assertThatThrownBy(people::caseloads).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.close(maya.id())).isInstanceOf(NotFound.class);
    }
}
