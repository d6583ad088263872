package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.PrivacyChip;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.ui.reading.AnswerRead;

/** An answer to read: who said it, in their own words. */
final class SaidWords extends Div {

    SaidWords(String who, Item item, Sensitive words) {
        Span name = new Span(who);
        name.addClassName("hf-quiet");
        add(name, new AnswerRead(item.form(), words));
        addClassName("hf-said");
    }

    SaidWords with(PrivacyChip chip) {
        addComponentAtIndex(1, chip);
        return this;
    }
}
