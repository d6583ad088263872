package org.holdfast.statement;

/** One step of a phrase through the words of a sentence. */
sealed interface Step {

    /** From {@code least} to {@code most} words of the set, as many as there are: never fewer to please a later step. */
    record Take(WordSet set, int least, int most) implements Step {}

    /** Up to {@code most} words of any kind, in the same sentence, none of them a negation. */
    record Skip(int most) implements Step {}

    /** The word here is none of the set. */
    record NotHere(WordSet set) implements Step {}

    /** The word before is none of the set. */
    record NotBefore(WordSet set) implements Step {}

    /** A sentence begins here. */
    record Begins() implements Step {}

    /** The sentence ends here. */
    record Ends() implements Step {}
}
