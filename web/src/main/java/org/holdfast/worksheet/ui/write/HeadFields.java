package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.shared.Element;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.ui.shelf.WorksheetWords;
import org.holdfast.worksheet.writing.Shaping;

/** What a worksheet is, before its questions: its name, what it is for, and when and by whom it is used. */
final class HeadFields extends Section {

    private final Pen pen;
    private final WorksheetWords say = new WorksheetWords(getLocale());

    HeadFields(Pen pen) {
        this.pen = pen;
        Div use = new Div(audience(), minutes());
        use.addClassName("hf-pairs");
        add(
                new H2(getTranslation("editor.head")),
                words("editor.title", "/title"),
                words("editor.purpose", "/purpose"),
                use,
                names("editor.elements", "/elements", Element.values()),
                names("editor.phases", "/phases", WorkPhase.values()),
                words("editor.evidence", "/evidence"));
        addClassNames("hf-card", "hf-write-section");
        setId("write-top");
    }

    private WordsPair words(String label, String place) {
        return new WordsPair(pen, getTranslation(label), place, () -> place);
    }

    private Select<Audience> audience() {
        Select<Audience> audience = new Select<>();
        audience.setLabel(getTranslation("library.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(say::name);
        audience.setValue(Audience.valueOf(pen.draft().text("/audience").orElseThrow()));
        audience.setId("write-audience");
        audience.addValueChangeListener(
                change -> pen.shape(draft -> Shaping.filledInBy(draft, change.getValue()), "write-audience"));
        return audience;
    }

    private IntegerField minutes() {
        IntegerField minutes = new IntegerField(getTranslation("editor.minutes"));
        minutes.setMin(1);
        minutes.setMax(WorksheetTemplate.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(pen.draft().number("/minutes").orElse(1));
        minutes.addValueChangeListener(change -> {
            if (change.getValue() != null && !minutes.isInvalid()) {
                pen.write("/minutes", draft -> draft.with("/minutes", change.getValue()));
            }
        });
        return minutes;
    }

    @SafeVarargs
    private <E extends Enum<E>> CheckboxGroup<E> names(String label, String place, E... terms) {
        CheckboxGroup<E> group = new CheckboxGroup<>();
        group.setLabel(getTranslation(label));
        group.addClassName("hf-write-terms");
        group.setItems(terms);
        group.setItemLabelGenerator(say::name);
        Set<String> chosen = Set.copyOf(pen.draft().names(place));
        group.setValue(Arrays.stream(terms)
                .filter(term -> chosen.contains(term.name()))
                .collect(Collectors.toSet()));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                pen.write(
                        "",
                        draft -> draft.with(
                                place,
                                Arrays.stream(terms)
                                        .filter(change.getValue()::contains)
                                        .map(Enum::name)
                                        .toList()));
            }
        });
        return group;
    }
}
