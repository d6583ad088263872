package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.holdfast.shared.ui.Focus;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Filled;

/** One of a few choices. */
final class OneField implements AnswerField {

    private final List<Choice> choices;
    private final RadioButtonGroup<Choice> group;

    OneField(List<Choice> choices, Locale locale) {
        this.choices = choices;
        this.group = group(choices, locale);
        group.addClassName("hf-choices");
    }

    static RadioButtonGroup<Choice> group(List<Choice> choices, Locale locale) {
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
        group.setItems(choices);
        group.setItemLabelGenerator(choice -> choice.label().in(locale));
        group.setManualValidation(true);
        return group;
    }

    static void choose(RadioButtonGroup<Choice> group, List<Choice> choices, String key) {
        choices.stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .ifPresentOrElse(group::setValue, group::clear);
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Filled value() {
        return group.getOptionalValue()
                .<Filled>map(choice -> new Filled.Picked(choice.key()))
                .orElseGet(Filled.Nothing::new);
    }

    @Override
    public void show(Filled answer) {
        choose(group, choices, answer instanceof Filled.Picked picked ? picked.key() : "");
    }

    @Override
    public void onChange(Runnable told) {
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.run();
            }
        });
    }

    @Override
    public void labelledBy(String ids) {
        group.setAriaLabelledBy(ids);
    }

    @Override
    public void complain(String sentence) {
        WordsField.complain(group, sentence);
    }

    @Override
    public void focus() {
        Focus.on(group);
    }
}
