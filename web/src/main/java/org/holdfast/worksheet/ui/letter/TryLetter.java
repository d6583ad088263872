package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Visibility;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** A worksheet as a client fills it in, whole and with its conditions, to be tried out: what is written stays on the page. */
public final class TryLetter extends Article {

    private final WorksheetTemplate worksheet;
    private final Clock clock;
    private final Readers readers;
    private final Map<String, QuestionField> fields = new LinkedHashMap<>();
    private final List<LetterSection> sections;

    public TryLetter(WorksheetTemplate worksheet, Clock clock) {
        this.worksheet = worksheet;
        this.clock = clock;
        this.readers = new Readers(nobodys(), this);
        this.sections = worksheet.sections().stream()
                .map(section -> new LetterSection(section, this::field))
                .toList();
        Paragraph note = new Paragraph(getTranslation("library.try"));
        note.addClassName("hf-shelf-note");
        add(note);
        sections.forEach(this::add);
        addClassNames("hf-letter", "hf-letter-try");
        follow();
    }

    private OwnSheet nobodys() {
        return new OwnSheet(
                new AssignmentId(UUID.randomUUID()),
                worksheet,
                Optional.empty(),
                LocalDate.now(clock),
                Sensitive.NONE,
                getTranslation("library.try.counselor"),
                Optional.empty(),
                ResponseState.NOT_STARTED,
                Sensitive.NONE,
                Sensitive.NONE,
                Map.of(),
                Map.of(),
                List.of());
    }

    private QuestionField field(Item item) {
        QuestionField field = new QuestionField(
                item, new Draft(item, Optional.empty(), new OnThisPage(clock)), readers, outcome -> follow());
        fields.put(item.key(), field);
        return field;
    }

    private void follow() {
        Map<String, Sensitive> words = new HashMap<>();
        fields.forEach((key, field) -> words.put(key, field.words()));
        FilledSheet filled = FilledSheet.of(worksheet, words);
        sections.forEach(section -> section.turnTo("", filled.asked()));
    }

    /** Keeps one answer for as long as the page is open. */
    private static final class OnThisPage implements Draft.Keeper {

        private final Clock clock;
        private Optional<SavedAnswer> saved = Optional.empty();

        OnThisPage(Clock clock) {
            this.clock = clock;
        }

        @Override
        public SavedAnswer save(String itemKey, Sensitive words, Visibility visibility, long seenVersion) {
            SavedAnswer now = new SavedAnswer(itemKey, words, visibility, Instant.now(clock), seenVersion + 1);
            saved = Optional.of(now);
            return now;
        }

        @Override
        public Optional<SavedAnswer> saved(String itemKey) {
            return saved;
        }
    }
}
