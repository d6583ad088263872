package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.AnswerNote;

/** A note under one answer; out of the way until there is one, or the counselor wants to write it. */
class AnswerNoteField extends Div {

    private final ReviewNote note;
    private final Button begin;

    AnswerNoteField(String name, BiConsumer<Sensitive, Sensitive> tell, Dates dates) {
        note = new ReviewNote("review.answer_note", name, tell, dates);
        note.setVisible(false);
        begin = new Button(getTranslation("review.answer_note.begin"), press -> {
            open();
            note.focus();
        });
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        add(begin, note);
        addClassName("hf-answer-note");
    }

    void fill(AnswerNote kept) {
        note.fill(kept.words(), Optional.of(kept.at()));
        open();
    }

    /** To read from now on, if there is anything. */
    void close() {
        note.close();
        begin.setVisible(false);
    }

    private void open() {
        note.setVisible(true);
        begin.setVisible(false);
    }
}
