package org.holdfast.shared;

/** Somebody, perhaps the same person in another tab, saved something newer first; nothing was overwritten. */
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile() {
        super("changed meanwhile");
    }
}
