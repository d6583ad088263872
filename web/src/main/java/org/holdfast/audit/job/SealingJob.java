package org.holdfast.audit.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.holdfast.access.Kind;
import org.holdfast.access.Unattended;
import org.holdfast.audit.Sealing;
import org.holdfast.server.Job;

/** Seals the audit trail. */
@Singleton
@Unattended(
        everySeconds = 1,
        touches = {Kind.AUDIT})
class SealingJob implements Job {

    private final Sealing sealing;

    @Inject
    SealingJob(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void run() {
        sealing.seal();
    }
}
