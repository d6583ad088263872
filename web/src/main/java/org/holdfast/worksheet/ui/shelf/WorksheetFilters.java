package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.shared.Element;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shared.ui.HandingOver;
import org.holdfast.worksheet.search.WorksheetSearch;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.WorkPhase;

/** Narrows the library by words, element, phase, audience and time, and says how much is left. */
public final class WorksheetFilters extends Div {

    private static final List<Integer> MINUTES = List.of(10, 15, 20, 30);

    private final WorksheetWords say = new WorksheetWords(getLocale());
    private final TextField words = new TextField(getTranslation("assign.search"));
    private final Select<Element> element = terms("element", Element.values());
    private final Select<WorkPhase> phase = terms("phase", WorkPhase.values());
    private final Select<Audience> audience = terms("audience", Audience.values());
    private final Select<Integer> minutes = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Consumer<WorksheetSearch> changed;

    /** @param changed told what is looked for after each change by the person */
    public WorksheetFilters(Consumer<WorksheetSearch> changed) {
        this.changed = changed;
        HandingOver.ofSearch(words);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> tell(change.isFromClient()));
        minutes.setLabel(getTranslation("library.minutes"));
        minutes.setItems(MINUTES);
        minutes.setItemLabelGenerator(most -> most == null ? any() : getTranslation("library.minutes.most", most));
        open(minutes);
        Div choices = new Div(element, phase, audience, minutes);
        choices.addClassName("hf-pairs");
        found.addClassName("hf-quiet");
        found.getElement().setAttribute("role", "status");
        add(words, choices, found);
        addClassName("hf-shelf-filters");
    }

    /** Shows a search without telling of it. */
    void show(WorksheetSearch search) {
        words.setValue(search.words());
        element.setValue(search.element().orElse(null));
        phase.setValue(search.phase().orElse(null));
        audience.setValue(search.audience().orElse(null));
        minutes.setValue(search.minutes().filter(MINUTES::contains).orElse(null));
    }

    /** Says how many worksheets fit; nothing, while nothing is looked for. */
    public void sayFound(int count) {
        found.setText(search().isEverything() ? "" : Counted.text(getLocale(), "assign.found", count));
    }

    WorksheetSearch search() {
        return new WorksheetSearch(
                words.getValue(),
                Optional.ofNullable(element.getValue()),
                Optional.ofNullable(phase.getValue()),
                Optional.ofNullable(audience.getValue()),
                Optional.ofNullable(minutes.getValue()));
    }

    @SafeVarargs
    private <E extends Enum<E>> Select<E> terms(String key, E... terms) {
        Select<E> select = new Select<>();
        select.setLabel(getTranslation("library." + key));
        select.setItems(terms);
        select.setItemLabelGenerator(term -> term == null ? any() : say.name(term));
        open(select);
        return select;
    }

    private <T> void open(Select<T> select) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any());
        select.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private String any() {
        return getTranslation("library.any");
    }

    private void tell(boolean byThePerson) {
        if (byThePerson) {
            changed.accept(search());
        }
    }
}
