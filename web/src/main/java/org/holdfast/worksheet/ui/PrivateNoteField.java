package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.HandingOver;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** The counselor's own thoughts: looks apart from everything that anyone else reads, and keeps itself. */
class PrivateNoteField extends Div {

    private final TextArea words = new TextArea();
    private final Span status = new Span();
    private Sensitive seen = Sensitive.NONE;

    PrivateNoteField(BiConsumer<Sensitive, Sensitive> keep, Dates dates) {
        addClassNames("hf-note", "hf-private");
        words.setLabel(getTranslation("review.private"));
        words.setHelperText(getTranslation("review.private.help"));
        HandingOver.of(words);
        words.addValueChangeListener(change -> {
            words.setInvalid(false);
            if (change.isFromClient()) {
                keep(keep, dates);
            }
        });
        status.addClassName("hf-quiet");
        status.getElement().setAttribute("role", "status");
        add(words, status);
    }

    /** To read from now on, if there is anything. */
    void close() {
        setVisible(!words.isEmpty());
        words.setReadOnly(true);
    }

    void fill(Sensitive note) {
        seen = note;
        words.setValue(note.words());
    }

    private void keep(BiConsumer<Sensitive, Sensitive> keep, Dates dates) {
        Sensitive note = new Sensitive(words.getValue());
        Attempt attempt = Attempt.at(() -> keep.accept(note, seen), dates);
        if (attempt.done()) {
            seen = note;
        }
        status.setText(
                attempt.done()
                        ? getTranslation("review.private.kept", dates.time(dates.now()))
                        : attempt.at(words, "refused.note").sentence());
    }
}
