package org.holdfast.shared;

/** Sealed words do not open where they were found: moved, tampered with, or sealed with keys that are not here. */
public class SealBroken extends RuntimeException {

    public SealBroken() {
        super("sealed words do not open here");
    }
}
