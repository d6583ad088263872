package org.holdfast.shared;

/** Tells other features, within the same transaction, that something happened. */
@FunctionalInterface
public interface Announcer {

    void announce(Object happening);
}
