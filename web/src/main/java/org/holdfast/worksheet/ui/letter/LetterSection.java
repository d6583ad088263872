package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Section;

/** A section of a worksheet being written; words to read travel with a question beside them. */
final class LetterSection extends com.vaadin.flow.component.html.Section {

    private final Section section;
    private final Map<String, Div> stops = new LinkedHashMap<>();

    LetterSection(Section section, Function<Item, QuestionField> question) {
        this.section = section;
        add(new H2(section.title().in(getLocale())), intro(section));
        for (Item item : section.items()) {
            Div stop = item.isAnswered()
                    ? new Div(question.apply(item))
                    : new Div(new Paragraph(item.prompt().in(getLocale())));
            stop.addClassName("hf-stop");
            stop.setClassName("hf-stop-read", !item.isAnswered());
            stops.put(item.key(), stop);
            add(stop);
        }
        addClassName("hf-section");
    }

    /**
     * Shows what is asked, and marks the question that a narrow screen shows alone.
     *
     * @param asked the keys of the items to show
     */
    void turnTo(String key, Set<String> asked) {
        List<Item> shown = section.items().stream()
                .filter(item -> asked.contains(item.key()))
                .toList();
        List<String> questions =
                shown.stream().filter(Item::isAnswered).map(Item::key).toList();
        stops.forEach((own, stop) -> {
            stop.setVisible(asked.contains(own));
            stop.setClassName(
                    "hf-stop-current",
                    questions.isEmpty() || goesWith(own, shown).equals(key));
        });
        setVisible(!shown.isEmpty());
        setClassName("hf-section-current", questions.isEmpty() || questions.contains(key));
        setClassName("hf-section-begin", questions.stream().findFirst().equals(Optional.of(key)));
    }

    /** The question that an item is met with: itself, the next one, or the last when none follows. */
    private static String goesWith(String own, List<Item> shown) {
        String before = "";
        boolean passed = false;
        for (Item item : shown) {
            passed |= item.key().equals(own);
            if (item.isAnswered()) {
                if (passed) {
                    return item.key();
                }
                before = item.key();
            }
        }
        return before;
    }

    private Paragraph intro(Section section) {
        Paragraph intro = new Paragraph(section.intro().in(getLocale()));
        intro.addClassName("hf-section-intro");
        return intro;
    }
}
