package org.holdfast.shared.jpa;

import jakarta.persistence.PersistenceException;

/** The database refused or could not do what was asked; says only how SQL classes the failure. */
public class StorageFailed extends PersistenceException {

    /** @param state the five characters by which SQL classes the failure */
    StorageFailed(String state) {
        super("the database refused (" + state + ")");
    }
}
