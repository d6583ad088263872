package org.holdfast.audit.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.holdfast.audit.chain.AuditKeys;
import org.holdfast.audit.chain.Heads;
import org.holdfast.server.Settings;

/** Gives the audit trail's keys, and the folder of its heads, to whoever writes or seals it. */
@Dependent
class AuditAtStart {

    @Produces
    @Singleton
    AuditKeys keys(Settings settings) {
        try {
            return AuditKeys.read(settings.audit().keys());
        } catch (IOException e) {
            throw new IllegalStateException("The setting HOLDFAST_AUDIT_KEYS names a file without audit keys.");
        }
    }

    @Produces
    @Singleton
    Heads heads(Settings settings) {
        return new Heads(settings.audit().heads());
    }
}
