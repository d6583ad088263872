package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
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

    ReviewNote(String name, Consumer<Sensitive> tell, Dates dates) {
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
        words.setValue(note.words());
        at.ifPresent(this::sent);
    }

    private void send(Consumer<Sensitive> tell) {
        status.setText("");
        Attempt attempt = Attempt.at(() -> tell.accept(new Sensitive(words.getValue())), dates);
        if (attempt.done()) {
            sent(dates.now());
        } else {
            status.setText(attempt.at(words, "refused.note").sentence());
        }
    }

    private void sent(Instant at) {
        status.setText(getTranslation("review.note.sent", name, dates.moment(at)));
    }
}
