package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.worksheet.search.WorksheetSearch;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.ui.shelf.WorksheetFilters;
import org.holdfast.worksheet.ui.shelf.WorksheetWords;

/** The library's worksheets to narrow down and choose from, one or several: how long each takes, what it serves, what it is for. */
class AssignPicker extends Div {

    private final List<WorksheetTemplate> templates;
    private final CheckboxGroup<WorksheetTemplate> group = new CheckboxGroup<>();
    private final Set<WorksheetTemplate> picked = new LinkedHashSet<>();
    private final WorksheetWords say = new WorksheetWords(getLocale());
    private final WorksheetFilters filters = new WorksheetFilters(this::narrow);
    private final Paragraph said = new Paragraph();

    AssignPicker(List<WorksheetTemplate> templates, Runnable changed) {
        this.templates = templates;
        addClassName("hf-library");
        group.addClassName("hf-picker");
        group.setLabel(getTranslation("assign.which"));
        group.setRenderer(new ComponentRenderer<>(this::card));
        group.setItems(templates);
        group.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            picked.retainAll(change.getValue());
            picked.addAll(change.getValue());
            group.setInvalid(false);
            sayChosen();
            changed.run();
        });
        said.addClassName("hf-strong");
        add(filters, group, said);
    }

    void choose(Optional<String> key) {
        templates.stream()
                .filter(template -> key.filter(template.ref().key()::equals).isPresent() || templates.size() == 1)
                .findFirst()
                .ifPresent(template -> {
                    picked.add(template);
                    group.setValue(picked);
                    sayChosen();
                });
    }

    /** In the order they were chosen. */
    List<WorksheetTemplate> chosen() {
        return List.copyOf(picked);
    }

    /** The list scrolls, and what was chosen may be out of sight in it. */
    private void sayChosen() {
        said.setText(
                picked.isEmpty()
                        ? ""
                        : getTranslation(
                                "assign.chosen",
                                picked.stream()
                                        .map(template -> template.title().in(getLocale()))
                                        .collect(Collectors.joining(", "))));
    }

    CheckboxGroup<WorksheetTemplate> group() {
        return group;
    }

    /** What is chosen stays in sight, whatever is searched for next. */
    private void narrow(WorksheetSearch search) {
        List<WorksheetTemplate> matching = search.in(templates, say::serves);
        group.setItems(templates.stream()
                .filter(template -> picked.contains(template) || matching.contains(template))
                .toList());
        group.setValue(picked);
        filters.sayFound(matching.size());
    }

    private Div card(WorksheetTemplate template) {
        Span title = new Span(template.title().in(getLocale()));
        title.addClassName("hf-strong");
        Span about = new Span(say.about(template));
        about.addClassName("hf-quiet");
        Div card = new Div(title, about, new Span(template.purpose().in(getLocale())));
        card.addClassName("hf-pick");
        return card;
    }
}
