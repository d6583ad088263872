package org.holdfast.shared;

/** Brings everything kept under the present key, after a new one was made. */
@FunctionalInterface
public interface Resealing {

    /**
     * Seals anew whatever an older key sealed, a text at a time while people go on writing; does nothing when there is
     * nothing to do, or another node is at it.
     *
     * @return how many texts were sealed anew
     */
    long tend();
}
