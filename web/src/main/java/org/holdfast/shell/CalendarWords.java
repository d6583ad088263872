package org.holdfast.shell;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a calendar says in the person's language, the same wherever a day is chosen. */
public final class CalendarWords {

    private static final int MONDAY = 1;

    private CalendarWords() {}

    /** @param words says a message by its key */
    public static DatePickerI18n in(Locale locale, UnaryOperator<String> words) {
        // Sunday first, as the component counts
        List<DayOfWeek> week =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        return new DatePickerI18n()
                .setMonthNames(names(List.of(Month.values()), m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(week, day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(week, day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats(words.apply("date.typed"))
                .setToday(words.apply("date.today.button"))
                .setCancel(words.apply("dialog.back"));
    }

    private static <T> List<String> names(List<T> all, Function<T, String> name) {
        return all.stream().map(name).toList();
    }
}
