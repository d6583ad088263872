package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.holdfast.worksheet.ui.letter.TryLetter;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.Proof;

/** What is being written as a client will see it, as wide as a phone. */
final class PhonePreview extends Aside {

    private final Proof proof;
    private final Clock clock;
    private final Div screen = new Div();

    PhonePreview(Proof proof, Clock clock) {
        this.proof = proof;
        this.clock = clock;
        screen.addClassName("hf-write-phone");
        add(new H2(getTranslation("editor.preview")), screen);
        getElement().setAttribute("aria-label", getTranslation("editor.preview"));
    }

    void show(DraftSheet draft) {
        screen.removeAll();
        screen.add(proof.preview(draft)
                .<com.vaadin.flow.component.Component>map(worksheet -> new TryLetter(worksheet, clock))
                .orElseGet(() -> new Paragraph(getTranslation("editor.preview.none"))));
    }
}
