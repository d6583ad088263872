package org.holdfast.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.shared.Refused;

/** A day to choose, from today on; says the day in words beneath. */
public final class DayPicker extends DatePicker {

    private static final int MONDAY = 1;

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
        // Sunday first, as the component counts
        List<DayOfWeek> week =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        return new DatePickerI18n()
                .setMonthNames(names(List.of(Month.values()), m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(week, day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(week, day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats(getTranslation("date.typed"))
                .setToday(getTranslation("date.today.button"))
                .setCancel(getTranslation("dialog.back"))
                .setBadInputErrorMessage(getTranslation("refused.due.missing"))
                .setMinErrorMessage(getTranslation("refused.due.past", dates.day(dates.today())));
    }

    private static <T> List<String> names(List<T> all, Function<T, String> name) {
        return all.stream().map(name).toList();
    }
}
