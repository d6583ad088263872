package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.PrivacyChip;
import org.holdfast.worksheet.template.Item;

/** An answer to read: who said it, in their own words. */
final class SaidWords extends Div {

    SaidWords(String who, Item item, Sensitive words) {
        Span name = new Span(who);
        name.addClassName("hf-quiet");
        add(name, text(item, words));
        addClassName("hf-said");
    }

    SaidWords with(PrivacyChip chip) {
        addComponentAtIndex(1, chip);
        return this;
    }

    private Paragraph text(Item item, Sensitive words) {
        Paragraph text = new Paragraph(
                words.isBlank()
                        ? getTranslation("sheet.blank")
                        : switch (item.kind()) {
                            case SCALE -> getTranslation("sheet.scale", words.words());
                            case SINGLE_CHOICE -> label(item, words.words());
                            default -> words.words();
                        });
        text.getElement().setAttribute("dir", "auto");
        text.addClassName("hf-said-words");
        text.setClassName("hf-said-words-blank", words.isBlank());
        return text;
    }

    private String label(Item item, String key) {
        return item.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .map(choice -> choice.label().in(getLocale()))
                .findFirst()
                .orElse(key);
    }
}
