package org.holdfast.worksheet.file;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.SheetTemplates;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.sheet.TakenAnswer;
import org.holdfast.worksheet.sheet.TakenSheet;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.RandomSheets;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Worksheets to save, as somebody takes them away. */
final class Taken {

    static final Instant AT = Instant.parse("2026-03-18T21:14:00Z");

    private Taken() {}

    /** One with a few kinds of items: feeling, need, thanks, kind and trust. */
    static WorksheetTemplate worksheet() {
        return new SheetTemplates().newest().getFirst();
    }

    static TakenSheet of(
            WorksheetTemplate worksheet, ResponseState state, Map<String, String> answers, List<SharedAnswer> opened) {
        return new TakenSheet(
                worksheet,
                Optional.empty(),
                state,
                Optional.empty(),
                "Dr. Osei",
                Optional.of("Jonas"),
                false,
                answers.entrySet().stream()
                        .map(answer -> new TakenAnswer(
                                answer.getKey(),
                                new Sensitive(answer.getValue()),
                                worksheet
                                        .question(answer.getKey())
                                        .orElseThrow()
                                        .visibility(),
                                Optional.of(AT),
                                Optional.empty()))
                        .toList(),
                opened);
    }

    static Map<String, String> answers(Map<String, String> some) {
        return new LinkedHashMap<>(some);
    }

    /** Answers of every kind, the same for the same seed. */
    static TakenSheet anything(WorksheetTemplate worksheet, long seed) {
        RandomSheets random = new RandomSheets(seed);
        Map<String, String> answers = new LinkedHashMap<>();
        for (Item item : worksheet.questions()) {
            Filled answer = seed % 3 == 0 ? random.complete(item.form()) : random.answer(item.form());
            answers.put(item.key(), AnswerText.write(item.form(), answer).words());
        }
        return of(worksheet, ResponseState.SUBMITTED, answers, List.of());
    }

    /** What was asked and answered. */
    static Map<String, Sensitive> asked(TakenSheet sheet) {
        FilledSheet filled = sheet.filled();
        Map<String, Sensitive> asked = new LinkedHashMap<>();
        sheet.answers().stream()
                .filter(answer ->
                        filled.asks(answer.itemKey()) && !answer.words().isBlank())
                .forEach(answer -> asked.put(answer.itemKey(), answer.words()));
        return asked;
    }
}
