package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shared.ui.HandingOver;
import org.holdfast.worksheet.template.Filled;

/** Words of one's own, saved after each pause, and every few seconds without one. */
final class WordsField implements AnswerField {

    private static final int ROWS = 5;

    private final TextFieldBase<?, String> field;

    private WordsField(TextFieldBase<?, String> field) {
        this.field = saving(field);
    }

    static WordsField line() {
        return new WordsField(new TextField());
    }

    static WordsField lines() {
        TextArea area = new TextArea();
        area.setMinRows(ROWS);
        return new WordsField(area);
    }

    /** Makes a text field hand over what it holds before long, and say until then that it is not saved. */
    static <F extends TextFieldBase<?, String>> F saving(F field) {
        HandingOver.of(field);
        field.setManualValidation(true);
        // From the first key on, "Saved" would not be true; no round through the server says so soon enough
        field.getElement().executeJs("this.addEventListener('input', () => this.setAttribute('data-writing', ''))");
        ((HasStyle) field).addClassName("hf-text");
        return field;
    }

    /** Takes back that it is not saved, unless more was typed since. */
    static void answered(TextFieldBase<?, String> field) {
        field.getElement().executeJs("if (this.value === $0) this.removeAttribute('data-writing')", field.getValue());
    }

    static void complain(HasValidationProperties field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Filled value() {
        return new Filled.Text(new Sensitive(field.getValue()));
    }

    @Override
    public void show(Filled answer) {
        field.setValue(answer instanceof Filled.Text text ? text.words().words() : "");
    }

    @Override
    public void onChange(Runnable told) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.run();
            }
        });
    }

    @Override
    public void labelledBy(String ids) {
        ((HasAriaLabel) field).setAriaLabelledBy(ids);
    }

    @Override
    public void complain(String sentence) {
        complain(field, sentence);
    }

    @Override
    public void answered() {
        answered(field);
    }

    @Override
    public void focus() {
        Focus.on(field);
    }
}
