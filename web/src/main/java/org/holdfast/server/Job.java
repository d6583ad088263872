package org.holdfast.server;

/**
 * What the application does by itself again and again, with nobody asking.
 *
 * <p>Each says with {@link org.holdfast.access.Unattended} how often, and what it touches.
 */
public interface Job {

    /** One round; whatever it throws is said in the log, and it is tried again. */
    void run();
}
