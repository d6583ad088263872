package org.holdfast.clinic;

import java.time.Instant;
import java.util.Locale;
import org.holdfast.access.Role;
import org.holdfast.account.Account;
import org.holdfast.account.Standing;
import org.holdfast.shared.AccountId;

/** One account in the admin's list. */
public record PersonRow(
        AccountId id, String name, String email, Role role, Standing standing, Locale locale, Instant addedAt) {

    static PersonRow of(Account account) {
        return new PersonRow(
                account.id(),
                account.name().full(),
                account.email(),
                account.role(),
                account.standing(),
                account.locale(),
                account.addedAt());
    }
}
