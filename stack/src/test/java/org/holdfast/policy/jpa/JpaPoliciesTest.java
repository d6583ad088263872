package org.holdfast.policy.jpa;

import jakarta.inject.Inject;
import org.holdfast.policy.PoliciesContract;
import org.holdfast.practice.Practice;
import org.holdfast.practice.StoredPractice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("container")
@ExtendWith(ArquillianExtension.class)
class JpaPoliciesTest extends PoliciesContract {

    @Inject
    private StoredPractice stored;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(JpaPoliciesTest.class);
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
