package org.holdfast.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;

/** A person opens Holdfast. */
@Dependent
@Transactional
public class Arriving {

    private final Accounts accounts;
    private final CurrentViewer current;

    @Inject
    public Arriving(Accounts accounts, CurrentViewer current) {
        this.accounts = accounts;
        this.current = current;
    }

    @Allowed(Act.SEE_SELF)
    public Me arrive() {
        current.asks(Act.SEE_SELF, Resource.self(current.viewer().account()));
        Account account = accounts.own(current.viewer());
        account.arrive();
        return new Me(account.name().full(), account.name().given(), account.role(), account.locale());
    }
}
