package org.holdfast.shared;

/** The database does not answer, or does not let us in; nothing was read or kept. */
public class StorageUnreachable extends RuntimeException {

    /** @param state the five characters by which SQL classes the failure; never the driver's own words */
    public StorageUnreachable(String state) {
        super("the database does not answer (" + state + ")");
    }
}
