package org.holdfast.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import org.holdfast.shared.Refused;

/** A day to choose, from today on; says the day in words beneath. */
public final class DayPicker extends DatePicker {

    public DayPicker(String label, LocalDate suggestion, Dates dates) {
        super(label);
        setLocale(getLocale());
        setI18n(words(getLocale(), dates));
        setMin(dates.today());
        // Whoever types keeps the field; the calendar opens when asked for
        setAutoOpen(false);
        addValueChangeListener(change -> {
            setInvalid(false);
            setHelperText(isEmpty() ? "" : dates.day(getValue()));
        });
        setValue(suggestion);
    }

    /**
     * The day chosen.
     *
     * @throws Refused if none was, or what was typed is no day
     */
    public LocalDate chosen() {
        return getOptionalValue().orElseThrow(() -> new Refused("refused.due.missing"));
    }

    private DatePickerI18n words(Locale locale, Dates dates) {
        return CalendarWords.in(locale, this::getTranslation)
                .setBadInputErrorMessage(getTranslation("refused.due.missing"))
                .setMinErrorMessage(getTranslation("refused.due.past", dates.day(dates.today())));
    }
}
