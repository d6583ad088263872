package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says quietly whether all that was written is kept. */
final class SaveLine extends Div {

    private final Span words = new Span();
    private final Button again;

    SaveLine(Runnable tryAgain) {
        again = new Button(getTranslation("sheet.again"), click -> tryAgain.run());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setVisible(false);
        words.getElement().setAttribute("role", "status");
        // The style sheet shows it while what is being written gets no answer from here
        Span late = new Span(getTranslation("sheet.unsaved.short"));
        late.addClassName("hf-saved-late");
        add(words, late, again);
        addClassName("hf-saved");
    }

    /** @param moment as people say it */
    void kept(String moment) {
        say(getTranslation("sheet.saved", moment), false, false);
    }

    void allKept() {
        say(getTranslation("sheet.saved.all"), false, false);
    }

    void nothingYet() {
        say(getTranslation("sheet.saved.none"), false, false);
    }

    /** Something stays in its field until the person has decided. */
    void waiting() {
        say(getTranslation("sheet.unsaved.short"), true, false);
    }

    /** Something stays in its field until the server can be reached. */
    void trying() {
        say(getTranslation("sheet.unsaved"), true, true);
    }

    private void say(String sentence, boolean unsaved, boolean offerAgain) {
        words.setText(sentence);
        again.setVisible(offerAgain);
        setClassName("hf-saved-not", unsaved);
    }
}
