package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.Reviewing;
import org.holdfast.worksheet.sheet.EarlierWork;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.ui.before.LastTimes;

/** Beside each answer the one of the time before, and under it the counselor's note to whoever wrote it. */
class BesideEach implements Beside {

    private final Reviewing reviewing;
    private final ReviewSheet sheet;
    private final EarlierWork before;
    private final Dates dates;
    private final Component speaker;

    /** Kept while the page is shown anew, so that no half-written note is lost. */
    private final Map<String, AnswerNoteField> notes = new HashMap<>();

    /** @param speaker lends its language */
    BesideEach(Reviewing reviewing, ReviewSheet sheet, EarlierWork before, Dates dates, Component speaker) {
        this.reviewing = reviewing;
        this.sheet = sheet;
        this.before = before;
        this.dates = dates;
        this.speaker = speaker;
    }

    @Override
    public List<Component> answer(ReviewedResponse response, Item item, Sensitive words) {
        List<Component> all = new ArrayList<>();
        PartnerId owner = response.partner().id();
        before.lastTime(owner)
                .flatMap(time -> LastTimes.beside(time, item, words, dates, speaker))
                .ifPresent(all::add);
        if (!words.isBlank()) {
            AnswerNoteField note = notes.computeIfAbsent(owner.value() + item.key(), key -> field(response, item));
            if (sheet.couple().isFrozen()) {
                note.close();
            }
            all.add(note);
        }
        return all;
    }

    private AnswerNoteField field(ReviewedResponse response, Item item) {
        AnswerNoteField field = new AnswerNoteField(
                response.partner().given(),
                (words, seen) ->
                        reviewing.tellAbout(sheet.id(), response.partner().id(), item.key(), words, seen),
                dates);
        Optional.ofNullable(response.answerNotes().get(item.key())).ifPresent(field::fill);
        return field;
    }

    @Override
    public List<Component> question(Item item, List<ReviewedResponse> readable) {
        return List.of();
    }

    @Override
    public boolean needsRoom() {
        return !before.lastTimes().isEmpty();
    }
}
