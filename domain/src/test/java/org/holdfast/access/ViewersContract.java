package org.holdfast.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.account.Account;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
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
