package org.holdfast.audit.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.holdfast.access.AuditTrail;
import org.holdfast.access.Deed;
import org.holdfast.audit.Outcome;
import org.holdfast.audit.chain.AuditKeys;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.jpa.Writes;

/** Writes one marked row for each deed, at once, so that an act whose record is refused fails while it still can. */
@Dependent
class JpaAuditTrail implements AuditTrail {

    private final EntityManager entityManager;
    private final AuditKeys keys;
    private final Clock clock;
    private final RefusedDeeds apart;

    @Inject
    JpaAuditTrail(EntityManager entityManager, AuditKeys keys, Clock clock, RefusedDeeds apart) {
        this.entityManager = entityManager;
        this.keys = keys;
        this.clock = clock;
        this.apart = apart;
    }

    @Override
    public void allowed(Deed deed) {
        AuditEntry entry = new AuditEntry(keys.mark(Deeds.entry(deed, Outcome.ALLOWED, clock.instant())));
        Writes.keep(entityManager, entry, ChangedMeanwhile::new);
    }

    @Override
    public void refused(Deed deed) {
        apart.keep(new AuditEntry(keys.mark(Deeds.entry(deed, Outcome.REFUSED, clock.instant()))));
    }
}
