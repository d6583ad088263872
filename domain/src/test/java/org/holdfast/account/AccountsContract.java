package org.holdfast.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Accounts} does. */
public abstract class AccountsContract {

    private Practice practice;
    private Accounts accounts;
    private Viewer admin;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        accounts = practice.repositories().accounts();
        admin = practice.admin();
    }

    @Test
    void an_account_comes_back_as_it_was_added() {
        NewPerson person = new NewPerson(
                new PersonName("Dr.", "Zoë", "Muñoz-Åberg"),
                new EmailAddress("zoe." + AccountId.fresh().value() + "@example.org"),
                Locale.forLanguageTag("es"));
        AccountId id = AccountId.fresh();
        String subject = AccountId.fresh().value().toString();
        accounts.add(new Account(id, subject, Role.COUNSELOR, person, practice.now()));
        practice.forget();
        assertThat(accounts.find(admin, id)).hasValueSatisfying(account -> {
            assertThat(account.subject()).isEqualTo(subject);
            assertThat(account.role()).isEqualTo(Role.COUNSELOR);
            assertThat(account.name().full()).isEqualTo("Dr. Zoë Muñoz-Åberg");
            assertThat(account.email()).isEqualTo(person.email().address());
            assertThat(account.locale()).isEqualTo(person.locale());
            assertThat(account.standing()).isEqualTo(Standing.INVITED);
            assertThat(account.addedAt()).isEqualTo(practice.now());
        });
    }

    @Test
    void an_admin_sees_everyone_by_family_name() {
        practice.account(Role.CLIENT, "", "Maya", "Zetterlund");
        practice.account(Role.CLIENT, "", "Jonas", "Abara");
        practice.account(Role.CLIENT, "", "Maya", "Abara");
        practice.forget();
        List<String> names = accounts.all(admin).stream()
                .map(account -> account.name().full())
                .toList();
        assertThat(names).containsSubsequence("Jonas Abara", "Maya Abara", "Ada Holm", "Maya Zetterlund");
    }

    @Test
    void only_an_admin_finds_others_accounts() {
        Pair pair = practice.pair();
        practice.forget();
        for (Viewer viewer : List.of(pair.counselor(), pair.a(), pair.b())) {
            assertThat(accounts.find(viewer, pair.b().account())).isEmpty();
            assertThat(accounts.all(viewer)).isEmpty();
        }
        assertThat(accounts.find(admin, pair.b().account())).isPresent();
    }

    @Test
    void being_called_admin_without_being_one_opens_nothing() {
        Pair pair = practice.pair();
        Viewer pretender = Viewer.admin(pair.a().account());
        practice.forget();
        assertThat(accounts.find(pretender, pair.b().account())).isEmpty();
        assertThat(accounts.all(pretender)).isEmpty();
    }

    @Test
    void everyone_has_their_own_account() {
        Pair pair = practice.pair();
        practice.forget();
        assertThat(accounts.own(pair.a()).name().given()).isEqualTo("Maya");
        assertThat(accounts.own(pair.counselor()).name().spoken()).isEqualTo("Dr. Osei");
        assertThat(accounts.own(admin).role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void a_viewer_without_an_account_finds_none() {
        assertThatThrownBy(() -> accounts.own(Viewer.admin(AccountId.fresh()))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_change_of_standing_lasts() {
        Account account = practice.account(Role.CLIENT, "", "Maya", "Lindqvist");
        account.arrive();
        practice.forget();
        assertThat(accounts.find(admin, account.id()))
                .hasValueSatisfying(found -> assertThat(found.standing()).isEqualTo(Standing.ACTIVE));
    }

    @Test
    void one_address_has_one_account() {
        NewPerson person = Practice.person("", "Maya", "Lindqvist");
        accounts.add(account(person));
        assertThatThrownBy(() -> accounts.add(account(person)))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.email.taken")
                .hasNoCause();
    }

    private Account account(NewPerson person) {
        return new Account(
                AccountId.fresh(), AccountId.fresh().value().toString(), Role.CLIENT, person, practice.now());
    }
}
