package org.holdfast.shared;

/** What the present act has changed and the store does not know yet. */
@FunctionalInterface
public interface UnsentChanges {

    /**
     * Sends it, so that a refusal is known while it can still be explained.
     *
     * @throws ChangedMeanwhile if another act was first; this one is undone then
     */
    void send();
}
