package org.holdfast.worksheet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.access.Visibility;
import org.holdfast.worksheet.template.FilledSheet;

/**
 * What sending makes of a response's answers, by their items' keys: each is named only where something changes.
 *
 * @param asked the other answers let these be asked again
 * @param unasked the other answers no longer let these be asked
 * @param keptPrivate these rest on what was kept from the partner, and are kept from the partner too
 */
public record Settling(Set<String> asked, Set<String> unasked, Set<String> keptPrivate) {

    public Settling {
        asked = Set.copyOf(asked);
        unasked = Set.copyOf(unasked);
        keptPrivate = Set.copyOf(keptPrivate);
    }

    static Settling of(List<Answer> answers, FilledSheet filled) {
        var chosen = answers.stream().collect(Collectors.toMap(Answer::itemKey, Answer::visibility));
        var readers = filled.readers(chosen);
        return new Settling(
                keys(answers, answer -> !answer.isAsked() && filled.asks(answer.itemKey())),
                keys(answers, answer -> answer.isAsked() && !filled.asks(answer.itemKey())),
                keys(
                        answers,
                        answer -> readers.getOrDefault(answer.itemKey(), answer.visibility()) != answer.visibility()));
    }

    /** Who reads an answer once this is done. */
    Visibility readers(Answer answer) {
        return keptPrivate.contains(answer.itemKey()) ? Visibility.ME_AND_COUNSELOR : answer.visibility();
    }

    private static Set<String> keys(List<Answer> answers, Predicate<Answer> those) {
        return answers.stream().filter(those).map(Answer::itemKey).collect(Collectors.toSet());
    }
}
