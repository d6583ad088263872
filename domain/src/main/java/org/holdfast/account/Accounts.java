package org.holdfast.account;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AccountId;

/** The accounts of the practice. */
public interface Accounts {

    /** The viewer's own account. */
    Account own(Viewer viewer);

    /** The account, for an admin; empty for everyone else. */
    Optional<Account> find(Viewer viewer, AccountId id);

    /** Everyone by family name, for an admin; empty for everyone else. */
    List<Account> all(Viewer viewer);

    /** @throws org.holdfast.shared.Refused if the address has an account already */
    void add(Account account);
}
