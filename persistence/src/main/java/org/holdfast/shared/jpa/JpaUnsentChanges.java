package org.holdfast.shared.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.UnsentChanges;

/** Changed entities that were not flushed yet. */
@Dependent
class JpaUnsentChanges implements UnsentChanges {

    private final EntityManager entityManager;

    @Inject
    JpaUnsentChanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void send() {
        Writes.send(entityManager, ChangedMeanwhile::new);
    }
}
