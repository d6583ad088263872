package org.holdfast.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.holdfast.statement.Step.Begins;
import org.holdfast.statement.Step.Ends;
import org.holdfast.statement.Step.NotBefore;
import org.holdfast.statement.Step.NotHere;
import org.holdfast.statement.Step.Skip;
import org.holdfast.statement.Step.Take;

/**
 * A way of saying something, as steps from word to word.
 *
 * <p>Only skips try more than one way, and a phrase has at most two of them, each bounded: however hostile the text, the
 * work at each word is bounded too.
 *
 * @param part the only part it is looked for in; none for all of them
 * @param alsoAsked whether it counts in a question as well
 * @param negations the words no skip passes over
 */
record Phrase(List<Step> steps, Optional<Part> part, boolean alsoAsked, WordSet negations) {

    static final int MOST_STEPS = 14;
    static final int MOST_SKIPS = 2;
    static final int LONGEST_SKIP = 8;

    Phrase {
        long skips = steps.stream().filter(Skip.class::isInstance).count();
        if (steps.size() > MOST_STEPS || skips > MOST_SKIPS) {
            throw new IllegalArgumentException(
                    "a phrase has at most " + MOST_STEPS + " steps and " + MOST_SKIPS + " skips");
        }
        if (steps.stream().noneMatch(step -> step instanceof Take take && take.least() > 0)) {
            throw new IllegalArgumentException("a phrase needs a word to look for");
        }
    }

    /** The words it can begin with, if they are few enough to be written out. */
    Optional<Set<String>> firstWords() {
        for (Step step : steps) {
            switch (step) {
                case Take take -> {
                    boolean known = take.least() > 0 && take.set().writtenOut();
                    return known ? Optional.of(take.set().words()) : Optional.empty();
                }
                case Skip skip -> {
                    return Optional.empty();
                }
                default -> {
                    // These look and do not move.
                }
            }
        }
        return Optional.empty();
    }

    /** Where it ends if it begins at that word: the index of the first word after it. */
    OptionalInt endFrom(Reading reading, int start, boolean quotedToo) {
        return new Walk(reading, start, quotedToo).end();
    }

    private final class Walk {

        private final Reading reading;
        private final int start;
        private final int sentence;
        private final boolean quotedToo;

        Walk(Reading reading, int start, boolean quotedToo) {
            this.reading = reading;
            this.start = start;
            this.sentence = reading.words().get(start).sentence();
            this.quotedToo = quotedToo;
        }

        OptionalInt end() {
            int end = from(0, start, true);
            return end > start ? OptionalInt.of(end) : OptionalInt.empty();
        }

        /** The first word after the phrase, or -1; {@code loose} when a comma may stand before the word at hand. */
        private int from(int index, int at, boolean loose) {
            if (index == steps.size()) {
                return at;
            }
            return switch (steps.get(index)) {
                case Take take -> take(take, index, at, loose);
                case Skip skip -> skip(skip, index, at);
                case NotHere not -> fits(not.set(), at, true) ? -1 : from(index + 1, at, loose);
                case NotBefore not -> at > 0 && fits(not.set(), at - 1, true) ? -1 : from(index + 1, at, loose);
                case Begins begins -> reading.begins(at) ? from(index + 1, at, loose) : -1;
                case Ends ends -> reading.ended(sentence, at) ? from(index + 1, at, loose) : -1;
            };
        }

        private int take(Take take, int index, int at, boolean loose) {
            int taken = 0;
            while (taken < take.most() && fits(take.set(), at + taken, loose && taken == 0)) {
                taken++;
            }
            return taken < take.least() ? -1 : from(index + 1, at + taken, loose && taken == 0);
        }

        private int skip(Skip skip, int index, int at) {
            for (int skipped = 0; skipped <= skip.most(); skipped++) {
                int end = from(index + 1, at + skipped, true);
                if (end >= 0 || !passable(at + skipped)) {
                    return end;
                }
            }
            return -1;
        }

        private boolean passable(int at) {
            return within(at) && !negations.holds(reading.words().get(at));
        }

        private boolean fits(WordSet set, int at, boolean loose) {
            return within(at)
                    && (loose || reading.words().get(at).joined())
                    && set.holds(reading.words().get(at));
        }

        private boolean within(int at) {
            return !reading.ended(sentence, at)
                    && reading.words().get(at).sentence() == sentence
                    && (quotedToo || !reading.words().get(at).quoted());
        }
    }
}
