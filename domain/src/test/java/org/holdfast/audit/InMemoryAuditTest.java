package org.holdfast.audit;

import org.holdfast.practice.Practice;

class InMemoryAuditTest extends AuditRecordsContract {

    @Override
    protected Stage stage() {
        Practice practice = Practice.inMemory();
        InMemoryAudit audit = new InMemoryAudit(practice);
        return new Stage(practice, audit, audit);
    }
}
