package org.holdfast.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.account.Accounts;

/** An admin reads who did what, without any of the content. */
@Dependent
@Transactional
public class ReadingAudit {

    /** Records on one page. */
    public static final int PAGE = 50;

    private final AuditRecords records;
    private final Accounts accounts;
    private final CurrentViewer current;

    @Inject
    public ReadingAudit(AuditRecords records, Accounts accounts, CurrentViewer current) {
        this.records = records;
        this.accounts = accounts;
        this.current = current;
    }

    /** The page after a mark, or the newest. */
    @Allowed(Act.SEE_AUDIT)
    public Slice<AuditRecord> page(AuditFilter filter, Optional<Mark> after) {
        current.asks(Act.SEE_AUDIT, Resource.audit());
        return Slice.of(records.page(current.viewer(), filter, after, PAGE + 1), PAGE, AuditRecord::mark);
    }

    /** Everyone whose acts can be picked out. */
    @Allowed(Act.SEE_AUDIT)
    public List<Person> people() {
        current.asks(Act.SEE_AUDIT, Resource.audit());
        return accounts.all(current.viewer()).stream()
                .map(account -> new Person(account.id(), account.name().full()))
                .toList();
    }
}
