package org.holdfast.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.plan.PlanTemplate;

/** The library's plans to choose one from, each with what it is for and what is known about it. */
class PlanPicker extends RadioButtonGroup<PlanTemplate> {

    private final List<PlanTemplate> templates;

    PlanPicker(List<PlanTemplate> templates, Consumer<PlanTemplate> chosen) {
        this.templates = templates;
        addClassName("hf-picker");
        setLabel(getTranslation("plan.start.which"));
        setItems(templates);
        setRenderer(new ComponentRenderer<>(this::card));
        addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(chosen));
    }

    void chooseFirst() {
        templates.stream().findFirst().ifPresent(this::setValue);
    }

    PlanTemplate chosen() {
        return getOptionalValue().orElseThrow();
    }

    private Div card(PlanTemplate template) {
        Span title = new Span(template.title().in(getLocale()));
        title.addClassName("hf-strong");
        Span purpose = new Span(template.purpose().in(getLocale()));
        Span evidence = new Span(template.evidence().in(getLocale()));
        evidence.addClassName("hf-quiet");
        Div card = new Div(title, purpose, evidence);
        card.addClassName("hf-pick");
        return card;
    }
}
