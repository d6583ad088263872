package org.holdfast.figures;

/**
 * What was found.
 *
 * @param figure what was counted, with its numbers, as it is printed
 * @param holds whether the promise holds
 */
public record Finding(String figure, boolean holds) {

    /** As one line of print. */
    String line(int promise) {
        return "promise " + promise + ": " + figure + ": " + (holds ? "holds" : "falls short");
    }
}
