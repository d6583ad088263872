package org.holdfast.worksheet.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * What somebody takes out of a worksheet: no more than the rules open to them at the moment they ask.
 *
 * @param writer the given name of whose answers these are, empty when they take them themselves
 * @param counselor how the counselor is spoken of
 * @param partner the given name of the other partner, empty where there is none to see anything
 * @param closed whether the couple has separated since, or the worksheet was taken back
 * @param opened what was opened of the other partner's answers to whoever takes it
 */
public record TakenSheet(
        WorksheetTemplate template,
        Optional<String> ownTitle,
        ResponseState state,
        Optional<String> writer,
        String counselor,
        Optional<String> partner,
        boolean closed,
        List<TakenAnswer> answers,
        List<SharedAnswer> opened) {

    public TakenSheet {
        answers = List.copyOf(answers);
        opened = List.copyOf(opened);
    }

    /** The answers, and what is asked after them. */
    public FilledSheet filled() {
        return FilledSheet.of(
                template, answers.stream().collect(Collectors.toMap(TakenAnswer::itemKey, TakenAnswer::words)));
    }

    public Optional<TakenAnswer> answer(String itemKey) {
        return answers.stream()
                .filter(answer -> answer.itemKey().equals(itemKey))
                .findFirst();
    }
}
