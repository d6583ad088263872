package org.holdfast.shared.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the server's entity manager, which follows the transaction, to the repositories. */
@Dependent
class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "holdfast")
    private EntityManager entityManager;
}
