package org.holdfast.worksheet.jpa;

import jakarta.inject.Inject;
import org.holdfast.practice.Practice;
import org.holdfast.practice.StoredPractice;
import org.holdfast.worksheet.writing.ClinicWorksheetsContract;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("container")
@ExtendWith(ArquillianExtension.class)
class JpaClinicWorksheetsTest extends ClinicWorksheetsContract {

    @Inject
    private StoredPractice stored;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(JpaClinicWorksheetsTest.class);
    }

    @Override
    protected Practice practice() {
        return stored.open();
    }

    @AfterEach
    void close() {
        stored.close();
    }
}
