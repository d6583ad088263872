package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** A note that the partner reads as soon as it is sent; it can be written anew. */
class ReviewNote extends Div {

    private final String name;
    private final Dates dates;
    private final TextArea words = new TextArea();
    private final Span status = new Span();
    private final Button send;
    private Sensitive seen = Sensitive.NONE;

    ReviewNote(String name, BiConsumer<Sensitive, Sensitive> tell, Dates dates) {
        this.name = name;
        this.dates = dates;
        addClassName("hf-note");
        words.setLabel(getTranslation("review.note", name));
        words.setHelperText(getTranslation("review.note.help", name));
        words.addValueChangeListener(change -> words.setInvalid(false));
        status.addClassName("hf-quiet");
        status.getElement().setAttribute("role", "status");
        send = new Button(getTranslation("review.note.send", name), press -> send(tell));
        Div bar = new Div(send, status);
        bar.addClassName("hf-bar");
        add(words, bar);
    }

    /** To read from now on, if there is anything. */
    void close() {
        setVisible(!words.isEmpty());
        words.setHelperText("");
        words.setReadOnly(true);
        send.setVisible(false);
    }

    void fill(Sensitive note, Optional<Instant> at) {
        seen = note;
        words.setValue(note.words());
        at.ifPresent(this::sent);
    }

    private void send(BiConsumer<Sensitive, Sensitive> tell) {
        status.setText("");
        Sensitive note = new Sensitive(words.getValue());
        Attempt attempt = Attempt.at(() -> tell.accept(note, seen), dates);
        if (attempt.done()) {
            seen = note;
            sent(dates.now());
        } else {
            status.setText(attempt.at(words, "refused.note").sentence());
        }
    }

    private void sent(Instant at) {
        status.setText(getTranslation("review.note.sent", name, dates.moment(at)));
    }
}
