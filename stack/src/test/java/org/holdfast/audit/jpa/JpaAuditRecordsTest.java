package org.holdfast.audit.jpa;

import jakarta.inject.Inject;
import org.holdfast.access.AuditTrail;
import org.holdfast.audit.AuditRecords;
import org.holdfast.audit.AuditRecordsContract;
import org.holdfast.practice.StoredPractice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("container")
@ExtendWith(ArquillianExtension.class)
class JpaAuditRecordsTest extends AuditRecordsContract {

    @Inject
    private StoredPractice stored;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditRecords records;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(JpaAuditRecordsTest.class);
    }

    @Override
    protected Stage stage() {
        return new Stage(stored.open(), trail, records);
    }

    @AfterEach
    void close() {
        stored.close();
    }
}
