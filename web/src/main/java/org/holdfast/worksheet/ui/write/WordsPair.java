package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.holdfast.shared.Words;
import org.holdfast.shared.ui.HandingOver;

/** One text in English and Spanish, side by side. */
final class WordsPair extends Div {

    private static final int MOST = 2_000;

    private final TextArea english;
    private final TextArea spanish;

    /**
     * @param place where the words stand at the time of writing; what is around them may have moved meanwhile
     * @param name what step to undo they belong to
     */
    WordsPair(Pen pen, String label, String name, Supplier<String> place) {
        Words words = pen.draft().words(place.get());
        english = area(getTranslation("editor.english", label), words.english(), "en");
        spanish = area(getTranslation("editor.spanish", label), words.spanish(), "es");
        english.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(pen, name + ".en", place);
            }
        });
        spanish.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(pen, name + ".es", place);
            }
        });
        add(english, spanish);
        addClassName("hf-write-pair");
    }

    private void keep(Pen pen, String name, Supplier<String> place) {
        Words words = new Words(english.getValue(), spanish.getValue());
        pen.write(name, draft -> draft.with(place.get(), words));
    }

    private static TextArea area(String label, String words, String language) {
        TextArea area = new TextArea(label);
        area.setValue(words);
        area.setMaxLength(MOST);
        area.getElement().setAttribute("lang", language);
        HandingOver.of(area);
        return area;
    }
}
