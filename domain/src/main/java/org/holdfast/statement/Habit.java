package org.holdfast.statement;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** How one kind of thing is usually said, and when the same words are fine. */
final class Habit {

    /** How many words back a phrase may be owned, denied or reported: “I am afraid that you …”. */
    private static final int LOOKING_BACK = 4;

    private final HintKind kind;
    private final WordSet joints;
    private final Phrases phrases = new Phrases();
    private final WordSet notAfter = new WordSet();
    private final WordSet notInSentence = new WordSet();
    private final WordSet notInPart = new WordSet();
    private Set<Part> parts = EnumSet.allOf(Part.class);
    private boolean alsoAsked;

    /** @param joints the words that begin a new thought, such as “because”: what was denied before them ends there */
    Habit(HintKind kind, WordSet joints) {
        this.kind = kind;
        this.joints = joints;
    }

    HintKind kind() {
        return kind;
    }

    Phrases phrases() {
        return phrases;
    }

    WordSet notAfter() {
        return notAfter;
    }

    WordSet notInSentence() {
        return notInSentence;
    }

    WordSet notInPart() {
        return notInPart;
    }

    void onlyIn(Set<Part> some) {
        parts = EnumSet.copyOf(some);
    }

    void alsoAsked() {
        alsoAsked = true;
    }

    /** The first of its hints that is wanted. */
    Optional<Hint> firstIn(Part part, Reading reading, Predicate<Hint> wanted) {
        List<Word> words = reading.words();
        if (!parts.contains(part) || words.stream().anyMatch(notInPart::holds)) {
            return Optional.empty();
        }
        BitSet fine = new BitSet();
        words.stream().filter(notInSentence::holds).forEach(word -> fine.set(word.sentence()));
        for (int at = 0; at < words.size(); at++) {
            Word first = words.get(at);
            if (fine.get(first.sentence()) || first.quoted()) {
                continue;
            }
            int start = at;
            Optional<Hint> hint = phrases.thatMayBeginWith(first)
                    .filter(phrase -> phrase.part().map(part::equals).orElse(true))
                    .filter(phrase -> alsoAsked || phrase.alsoAsked() || !reading.asks(first.sentence()))
                    .flatMap(phrase -> hint(part, reading, phrase, start).stream())
                    .filter(wanted)
                    .findFirst();
            if (hint.isPresent()) {
                return hint;
            }
        }
        return Optional.empty();
    }

    private Optional<Hint> hint(Part part, Reading reading, Phrase phrase, int start) {
        OptionalInt end = phrase.endFrom(reading, start, false);
        if (end.isEmpty() || ownedOrDenied(reading.words(), start)) {
            return Optional.empty();
        }
        List<Word> words = reading.words();
        return Optional.of(new Hint(
                part, words.get(start).start(), words.get(end.getAsInt() - 1).end(), kind));
    }

    private boolean ownedOrDenied(List<Word> words, int start) {
        int sentence = words.get(start).sentence();
        int last = Math.max(0, start - LOOKING_BACK);
        for (int at = start - 1; at >= last && words.get(at).sentence() == sentence; at--) {
            if (notAfter.holds(words.get(at))) {
                return true;
            }
            if (joints.holds(words.get(at))) {
                // “Not because …” denies what follows; “… not, because …” does not.
                last = Math.max(0, at - 1);
            }
        }
        return false;
    }
}
