package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** A note that the partner reads as soon as it is sent; it can be written anew. */
class ReviewNote extends Div {

    private final String key;
    private final String name;
    private final Dates dates;
    private final TextArea words = new TextArea();
    private final Span status = new Span();
    private final Button send;
    private Sensitive seen = Sensitive.NONE;

    ReviewNote(String name, BiConsumer<Sensitive, Sensitive> tell, Dates dates) {
        this("review.note", name, tell, dates);
    }

    /** @param key begins the keys of what is said around it */
    ReviewNote(String key, String name, BiConsumer<Sensitive, Sensitive> tell, Dates dates) {
        this.key = key;
        this.name = name;
        this.dates = dates;
        addClassName("hf-note");
        words.setLabel(getTranslation(key, name));
        words.setHelperText(getTranslation(key + ".help", name));
        words.addValueChangeListener(change -> words.setInvalid(false));
        status.addClassName("hf-quiet");
        status.getElement().setAttribute("role", "status");
        send = new Button(getTranslation(key + ".send", name), press -> send(tell));
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
            seen = note.isBlank() ? Sensitive.NONE : note;
            sent(dates.now());
        } else {
            status.setText(attempt.at(words, "refused.note").sentence());
        }
    }

    private void sent(Instant at) {
        status.setText(getTranslation(key + (words.isEmpty() ? ".gone" : ".sent"), name, dates.moment(at)));
    }

    void focus() {
        Focus.on(words);
    }
}
