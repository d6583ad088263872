package org.holdfast.clinic;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.account.Account;
import org.holdfast.account.Accounts;
import org.holdfast.account.IdentityProvider;
import org.holdfast.couple.CaseloadSize;
import org.holdfast.couple.Couples;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;

/** The admin looks after accounts. */
@Dependent
@Transactional
public class People {

    private final Accounts accounts;
    private final Couples couples;
    private final IdentityProvider identities;
    private final CurrentViewer current;

    @Inject
    public People(Accounts accounts, Couples couples, IdentityProvider identities, CurrentViewer current) {
        this.accounts = accounts;
        this.couples = couples;
        this.identities = identities;
        this.current = current;
    }

    @Allowed(Act.SEE_ACCOUNTS)
    public List<PersonRow> everyone() {
        current.asks(Act.SEE_ACCOUNTS, Resource.accounts());
        return accounts.all(current.viewer()).stream().map(PersonRow::of).toList();
    }

    @Allowed(Act.SEE_ACCOUNTS)
    public List<CaseloadSize> caseloads() {
        current.asks(Act.SEE_ACCOUNTS, Resource.accounts());
        return couples.sizes(current.viewer());
    }

    /**
     * Closes an account here and at the identity provider; open tabs are refused from then on.
     *
     * @throws Refused if the admin means her own account, or the identity provider cannot be reached
     */
    @Allowed(Act.MANAGE_ACCOUNTS)
    public void close(AccountId id) {
        Account account = find(id);
        if (id.equals(current.viewer().account())) {
            throw new Refused("refused.account.own");
        }
        account.close();
        identities.close(account.subject());
    }

    @Allowed(Act.MANAGE_ACCOUNTS)
    public void reopen(AccountId id) {
        Account account = find(id);
        account.reopen();
        identities.reopen(account.subject());
    }

    @Allowed(Act.MANAGE_ACCOUNTS)
    public void inviteAgain(AccountId id) {
        identities.inviteAgain(find(id).subject());
    }

    private Account find(AccountId id) {
        current.asks(Act.MANAGE_ACCOUNTS, Resource.accounts());
        return accounts.find(current.viewer(), id).orElseThrow(NotFound::new);
    }
}
