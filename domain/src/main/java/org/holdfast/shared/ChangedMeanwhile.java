package org.holdfast.shared;

/** Somebody, perhaps the same person in another tab, saved something newer first; nothing was overwritten. */
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile() {
        super("changed meanwhile");
    }

    /**
     * Lets words be written over only by who has seen them; the same words again do no harm.
     *
     * @throws ChangedMeanwhile if neither what was seen nor what is to be stands there
     */
    public static void unless(Sensitive stands, Sensitive seen, Sensitive wanted) {
        if (!stands.equals(seen) && !stands.equals(wanted)) {
            throw new ChangedMeanwhile();
        }
    }
}
