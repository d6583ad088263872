package org.holdfast.shared.jpa;

/** Another transaction was first: it took the same unique key, or won a deadlock. */
final class Outrun extends StorageFailed {

    Outrun(String state) {
        super(state);
    }
}
