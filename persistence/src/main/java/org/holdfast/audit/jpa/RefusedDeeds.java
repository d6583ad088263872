package org.holdfast.audit.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.jpa.Writes;

/** Keeps the record of a refused deed in a transaction of its own: the deed's is undone. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class RefusedDeeds {

    private final EntityManager entityManager;

    @Inject
    RefusedDeeds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void keep(AuditEntry entry) {
        Writes.keep(entityManager, entry, ChangedMeanwhile::new);
    }
}
