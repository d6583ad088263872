package org.holdfast.clinic;

import java.util.Optional;
import org.holdfast.access.Naming;
import org.holdfast.account.NewPerson;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.RecordId;

/** A client as taken in: joins a couple with a free seat, or begins a new one with a counselor. */
public record NewClient(NewPerson person, Optional<CoupleId> joins, Optional<AccountId> counselor) implements Naming {

    @Override
    public Optional<RecordId> names() {
        return joins.map(RecordId.class::cast);
    }
}
