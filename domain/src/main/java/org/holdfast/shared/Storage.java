package org.holdfast.shared;

/** Where everything is kept; it may be out of reach for a while and comes back by itself. */
public interface Storage {

    /**
     * Brings the tables up to what this version needs; harmless when they are already.
     *
     * @throws StorageUnreachable if nobody answers, so that trying again later makes sense
     * @throws IllegalStateException if it answers and cannot be brought up to date; only a person can help then
     */
    void prepare();

    /** Whether it answers right now; known within a few seconds. */
    boolean answers();
}
