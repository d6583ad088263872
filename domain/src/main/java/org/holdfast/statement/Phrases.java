package org.holdfast.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Phrases kept by the word they begin with, so that a long text is not held against each of them at every word. */
final class Phrases {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> others = new ArrayList<>();

    void add(Phrase phrase) {
        phrase.firstWords()
                .orElse(Set.of())
                .forEach(word -> byFirstWord
                        .computeIfAbsent(word, first -> new ArrayList<>())
                        .add(phrase));
        if (phrase.firstWords().isEmpty()) {
            others.add(phrase);
        }
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty() && others.isEmpty();
    }

    Stream<Phrase> thatMayBeginWith(Word word) {
        List<Phrase> some = byFirstWord.getOrDefault(word.plain(), List.of());
        return others.isEmpty() ? some.stream() : Stream.concat(some.stream(), others.stream());
    }

    boolean anyIn(Reading reading) {
        for (int at = 0; at < reading.words().size(); at++) {
            int start = at;
            if (thatMayBeginWith(reading.words().get(at))
                    .anyMatch(phrase -> phrase.endFrom(reading, start, true).isPresent())) {
                return true;
            }
        }
        return false;
    }
}
