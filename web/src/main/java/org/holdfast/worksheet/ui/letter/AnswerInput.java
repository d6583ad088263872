package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shared.ui.ScaleField;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Item;

/** The field an item is answered in; speaks in the words that the server keeps. */
final class AnswerInput {

    private static final int PAUSE_MILLIS = 700;
    private static final int ROWS = 5;

    private final Component field;
    private final Consumer<String> shower;
    private final Consumer<Consumer<String>> listening;

    private <V, F extends Component & HasValueAndElement<?, V>> AnswerInput(
            F field, Function<V, String> words, Function<String, V> value) {
        this.field = field;
        this.shower = text -> {
            if (text.isEmpty()) {
                field.clear();
            } else {
                field.setValue(value.apply(text));
            }
        };
        this.listening = told -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.accept(change.getValue() == null ? "" : words.apply(change.getValue()));
            }
        });
    }

    /** @throws IllegalArgumentException for an item that has no field */
    static AnswerInput to(Item item, Locale locale) {
        return switch (item.kind()) {
            case LONG_TEXT -> text(longText());
            case SHORT_TEXT -> text(shortText());
            case SINGLE_CHOICE -> choice(item, locale);
            case SCALE -> new AnswerInput(new ScaleField(), String::valueOf, Integer::valueOf);
            default -> throw new IllegalArgumentException(item.key() + " has no field");
        };
    }

    Component field() {
        return field;
    }

    /** Ties the field to the elements that say what it asks and who will see it. */
    void labelledBy(String ids) {
        ((HasAriaLabel) field).setAriaLabelledBy(ids);
    }

    void show(Sensitive words) {
        shower.accept(words.words());
    }

    /** Told after each pause in typing, on leaving the field, and at once for choices; never when the server changes it. */
    void onPause(Consumer<Sensitive> told) {
        listening.accept(words -> told.accept(new Sensitive(words)));
    }

    /** Says under the field what is wrong; blank when nothing is. */
    void complain(String sentence) {
        HasValidationProperties complaint = (HasValidationProperties) field;
        complaint.setErrorMessage(sentence);
        complaint.setInvalid(!sentence.isEmpty());
    }

    /** Tells the browser that the server has answered for these words; what was typed since stays marked as unsaved. */
    void answered(Sensitive words) {
        field.getElement().executeJs("if (this.value === $0) this.removeAttribute('data-writing')", words.words());
    }

    void focus() {
        Focus.on(field);
    }

    private static AnswerInput text(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setManualValidation(true);
        // Leaving the field makes the browser hand over what it still holds back
        field.addBlurListener(left -> {});
        // From the first key on, "Saved" would not be true; no round through the server says so soon enough
        field.getElement().executeJs("this.addEventListener('input', () => this.setAttribute('data-writing', ''))");
        ((HasStyle) field).addClassName("hf-text");
        return new AnswerInput(field, Function.identity(), Function.identity());
    }

    private static TextArea longText() {
        TextArea area = new TextArea();
        area.setMinRows(ROWS);
        return area;
    }

    private static TextField shortText() {
        return new TextField();
    }

    private static AnswerInput choice(Item item, Locale locale) {
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
        group.setItems(item.choices());
        group.setItemLabelGenerator(choice -> choice.label().in(locale));
        group.setManualValidation(true);
        group.addClassName("hf-choices");
        return new AnswerInput(
                group,
                Choice::key,
                key -> item.choices().stream()
                        .filter(choice -> choice.key().equals(key))
                        .findFirst()
                        .orElse(null));
    }
}
