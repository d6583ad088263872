package org.holdfast.shared;

/** Where everything is kept; it may be out of reach for a while and comes back by itself. */
public interface Storage {

    /**
     * Makes sure that the tables are what this version needs, and that nothing is open that should be closed.
     *
     * @throws StorageUnreachable if nobody answers, so that trying again later makes sense
     * @throws IllegalStateException if it answers and is not as it should be; only a person can help then
     */
    void prepare();

    /** Whether it answers right now; known within a few seconds. */
    boolean answers();
}
