package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Section;

/** A section of a worksheet being written; words to read travel with the question that follows them. */
final class LetterSection extends com.vaadin.flow.component.html.Section {

    private final Map<String, Div> stops = new LinkedHashMap<>();

    LetterSection(Section section, Function<Item, QuestionField> question) {
        add(new H2(section.title().in(getLocale())), intro(section));
        Div stop = new Div();
        for (Item item : section.items()) {
            if (item.isAnswered()) {
                stop.add(question.apply(item));
                stop.addClassName("hf-stop");
                stops.put(item.key(), stop);
                add(stop);
                stop = new Div();
            } else {
                stop.add(new Paragraph(item.prompt().in(getLocale())));
                add(stop);
            }
        }
        addClassName("hf-section");
    }

    /** Marks the question that a narrow screen shows alone. */
    void turnTo(String key) {
        setClassName("hf-section-current", stops.isEmpty() || stops.containsKey(key));
        setClassName("hf-section-begin", stops.keySet().stream().findFirst().equals(Optional.of(key)));
        stops.forEach((own, stop) -> stop.setClassName("hf-stop-current", own.equals(key)));
    }

    private Paragraph intro(Section section) {
        Paragraph intro = new Paragraph(section.intro().in(getLocale()));
        intro.addClassName("hf-section-intro");
        return intro;
    }
}
