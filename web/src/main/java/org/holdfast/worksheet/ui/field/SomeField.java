package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.shared.ui.Focus;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.MultipleChoice;

/** Any of the choices; feelings stand in families, as small cards close together. */
final class SomeField implements AnswerField {

    private final Together whole;
    private final List<CheckboxGroup<Choice>> groups = new ArrayList<>();
    private final Locale locale;

    private SomeField(String look, Locale locale) {
        this.whole = new Together(look);
        this.locale = locale;
    }

    static SomeField of(MultipleChoice form, Locale locale) {
        SomeField field = new SomeField("hf-some", locale);
        field.limit(form.atMost(), form.choices().size());
        field.group(form.choices()).addClassName("hf-choices");
        return field;
    }

    static SomeField of(Emotions form, Locale locale) {
        SomeField field = new SomeField("hf-feelings", locale);
        field.limit(form.atMost(), Emotions.USUAL_MOST);
        for (Emotions.Family family : form.families()) {
            CheckboxGroup<Choice> group = field.group(family.feelings());
            group.setLabel(family.name().in(locale));
            group.addClassName("hf-chips");
        }
        return field;
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Filled value() {
        return new Filled.PickedSome(groups.stream()
                .flatMap(group -> group.getValue().stream())
                .map(Choice::key)
                .toList());
    }

    @Override
    public void show(Filled answer) {
        List<String> keys = answer instanceof Filled.PickedSome some ? some.keys() : List.of();
        for (CheckboxGroup<Choice> group : groups) {
            Set<Choice> chosen = new LinkedHashSet<>();
            group.getListDataView()
                    .getItems()
                    .filter(choice -> keys.contains(choice.key()))
                    .forEach(chosen::add);
            group.setValue(chosen);
        }
    }

    @Override
    public void onChange(Runnable told) {
        groups.forEach(group -> group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.run();
            }
        }));
    }

    @Override
    public void labelledBy(String ids) {
        whole.labelledBy(ids);
        if (groups.size() == 1) {
            groups.getFirst().setAriaLabelledBy(ids);
        }
    }

    @Override
    public void complain(String sentence) {
        whole.complain(sentence);
    }

    @Override
    public void focus() {
        Component first = groups.getFirst();
        Focus.on(first.getChildren().findFirst().orElse(first));
    }

    private CheckboxGroup<Choice> group(List<Choice> choices) {
        CheckboxGroup<Choice> group = new CheckboxGroup<>();
        group.setItems(choices);
        group.setItemLabelGenerator(choice -> choice.label().in(locale));
        group.setManualValidation(true);
        groups.add(group);
        whole.add(group);
        return group;
    }

    private void limit(int atMost, int usual) {
        if (atMost < usual) {
            Paragraph limit = new Paragraph(
                    atMost == 1 ? whole.getTranslation("field.most.one") : whole.getTranslation("field.most", atMost));
            limit.addClassName("hf-quiet");
            whole.add(limit);
        }
    }
}
