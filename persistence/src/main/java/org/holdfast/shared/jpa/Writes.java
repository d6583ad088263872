package org.holdfast.shared.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Supplier;

/**
 * Sends writes to the database at once rather than at the end of the transaction, so that rows arrive in the order of
 * their foreign keys, and a refusal is known where it can still be explained.
 */
public final class Writes {

    private Writes() {}

    /**
     * Makes the entity lasting, with every change made before it.
     *
     * @param outrun what to throw if another transaction came first; this one can only be rolled back then
     */
    public static void keep(EntityManager entityManager, Object entity, Supplier<? extends RuntimeException> outrun) {
        entityManager.persist(entity);
        send(entityManager, outrun);
    }

    static void send(EntityManager entityManager, Supplier<? extends RuntimeException> outrun) {
        try {
            entityManager.flush();
        } catch (Outrun | OptimisticLockException refused) {
            throw outrun.get();
        }
    }
}
