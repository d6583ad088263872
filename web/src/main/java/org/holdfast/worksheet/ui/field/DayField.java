package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.CalendarWords;
import org.holdfast.worksheet.template.Filled;

/** A day, typed or taken from the calendar. */
final class DayField implements AnswerField {

    private final DatePicker field = new DatePicker();

    DayField(Locale locale) {
        field.setLocale(locale);
        field.setI18n(CalendarWords.in(locale, field::getTranslation)
                .setBadInputErrorMessage(field.getTranslation("refused.day")));
        // Whoever types keeps the field; the calendar opens when asked for
        field.setAutoOpen(false);
        field.setClearButtonVisible(true);
        field.setHelperText(field.getTranslation("field.day"));
        field.addClassName("hf-day");
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Filled value() {
        return field.getOptionalValue().<Filled>map(Filled.Dated::new).orElseGet(Filled.Nothing::new);
    }

    @Override
    public void show(Filled answer) {
        if (answer instanceof Filled.Dated dated) {
            field.setValue(dated.day());
        } else {
            field.clear();
        }
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
        field.setAriaLabelledBy(ids);
    }

    @Override
    public void complain(String sentence) {
        if (!sentence.isEmpty()) {
            WordsField.complain(field, sentence);
        }
    }

    @Override
    public void focus() {
        Focus.on(field);
    }
}
