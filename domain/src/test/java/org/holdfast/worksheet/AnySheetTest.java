package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.practice.Refusals.assertRefused;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Condition;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.RandomSheets;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever a worksheet asks and however it is answered: it is sent, or what is missing is said, and no more leaves. */
class AnySheetTest {

    private final Map<String, Filled> filled = new LinkedHashMap<>();
    private final Map<String, Visibility> readers = new LinkedHashMap<>();

    @RepeatedTest(200)
    void a_worksheet_of_any_shape_is_filled_in_sent_and_opened(RepetitionInfo turn) {
        RandomSheets sheets = new RandomSheets(turn.getCurrentRepetition());
        WorksheetTemplate template = sheets.template(Desk.TEMPLATE);
        Stage stage = new Stage(new One(template));
        Pair pair = stage.practice.pair();
        AssignmentId sheet = stage.desk.assign(pair);

        fill(stage, pair.b(), sheet, template, sheets);
        send(stage, sheet, template, sheets);
        fill(stage, pair.a(), sheet, template, sheets);
        send(stage, sheet, template, sheets);

        Set<String> said = template.questions().stream()
                .filter(item -> isAsked(template, item) && readers.containsKey(item.key()))
                .map(Item::key)
                .collect(Collectors.toSet());
        stage.practice.as(pair.counselor());
        assertThat(reviewed(stage, sheet, pair)).isEqualTo(said);
        stage.reviewing.release(sheet);
        stage.practice.as(pair.b());
        assertThat(stage.answering.open(sheet).theirs())
                .extracting(SharedAnswer::itemKey)
                .containsExactlyInAnyOrderElementsOf(
                        said.stream().filter(key -> mayBeShown(template, key)).toList());
        stage.practice.as(pair.a());
        assertThat(stage.answering.open(sheet).answers().keySet()).isEqualTo(readers.keySet());
    }

    private void fill(Stage stage, Viewer client, AssignmentId sheet, WorksheetTemplate template, RandomSheets sheets) {
        filled.clear();
        readers.clear();
        stage.practice.as(client);
        for (Item item : template.questions()) {
            Filled answer = sheets.answer(item.form());
            if (!answer.isBlank()) {
                save(stage, sheet, item, answer, sheets.one(List.of(item.visibility(), Visibility.ME_AND_COUNSELOR)));
            }
        }
    }

    private void save(Stage stage, AssignmentId sheet, Item item, Filled answer, Visibility visibility) {
        long seen = stage.answering
                .answer(sheet, item.key())
                .map(saved -> saved.version())
                .orElse(0L);
        stage.answering.save(sheet, item.key(), AnswerText.write(item.form(), answer), visibility, seen);
        filled.put(item.key(), answer);
        readers.put(item.key(), visibility);
    }

    private void send(Stage stage, AssignmentId sheet, WorksheetTemplate template, RandomSheets sheets) {
        for (List<Item> missing = missing(template); !missing.isEmpty(); missing = missing(template)) {
            assertRefused(() -> stage.answering.submit(sheet), "refused.submit.missing", (long) missing.size());
            Item first = missing.getFirst();
            save(stage, sheet, first, sheets.complete(first.form()), first.visibility());
        }
        stage.answering.submit(sheet);
    }

    private List<Item> missing(WorksheetTemplate template) {
        return template.questions().stream()
                .filter(item -> isAsked(template, item))
                .filter(item -> {
                    Filled answer = filled.getOrDefault(item.key(), new Filled.Nothing());
                    return item.required() && !item.form().isComplete(answer)
                            || item.form().hasLooseEnds(answer);
                })
                .toList();
    }

    /** Said from the end backwards, where the worksheet itself goes forwards. */
    private boolean isAsked(WorksheetTemplate template, Item item) {
        return item.showWhen()
                .map(condition -> {
                    long holding = condition.tests().stream()
                            .filter(test -> holds(template, test))
                            .count();
                    return condition.match() == Condition.Match.ANY
                            ? holding > 0
                            : holding == condition.tests().size();
                })
                .orElse(true);
    }

    private boolean holds(WorksheetTemplate template, Condition.Test test) {
        return isAsked(template, template.question(test.item()).orElseThrow())
                && test.holds(filled.getOrDefault(test.item(), new Filled.Nothing()));
    }

    private boolean mayBeShown(WorksheetTemplate template, String key) {
        Item item = template.question(key).orElseThrow();
        return readers.getOrDefault(key, item.visibility()) != Visibility.ME_AND_COUNSELOR
                && item.restsOn().stream().allMatch(earlier -> mayBeShown(template, earlier));
    }

    private static Set<String> reviewed(Stage stage, AssignmentId sheet, Pair pair) {
        return stage.reviewing.open(sheet).responses().stream()
                .filter(response -> response.partner().id().equals(pair.partnerA()))
                .flatMap(response -> response.answers().stream())
                .map(ReviewedAnswer::itemKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A library of one worksheet. */
    private record One(WorksheetTemplate template) implements WorksheetTemplates {

        @Override
        public WorksheetTemplate get(TemplateRef ref) {
            return template;
        }

        @Override
        public List<WorksheetTemplate> newest() {
            return List.of(template);
        }
    }
}
