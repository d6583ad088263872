package org.holdfast.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and times as people say them, in the practice's zone and the reader's language. */
public final class Dates {

    private static final int DAYS_A_WEEKDAY_IS_CLEAR = 6;

    private final Clock clock;
    private final Locale locale;
    private final Phrases phrases;

    /** @param clock runs in the practice's zone */
    public Dates(Clock clock, Locale locale) {
        this(clock, locale, (key, values) -> I18NProvider.translate(locale, key, values));
    }

    Dates(Clock clock, Locale locale, Phrases phrases) {
        this.clock = clock;
        this.locale = locale;
        this.phrases = phrases;
    }

    /** Where the words come from. */
    @FunctionalInterface
    interface Phrases {
        String say(String key, Object... values);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    /** "Monday, 23 November", with the year when it is another one. */
    public String day(LocalDate day) {
        return format(day.getYear() == today().getYear() ? "date.day" : "date.day.year", day);
    }

    /** "23 Nov", with the year when it is another one. */
    public String brief(LocalDate day) {
        return format(day.getYear() == today().getYear() ? "date.brief" : "date.brief.year", day);
    }

    /** "Nov". */
    public String month(LocalDate day) {
        return format("date.month", day);
    }

    /** "today", "tomorrow", "Thursday", "Mon 30 Nov". */
    public String near(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today(), day);
        if (ahead >= -1 && ahead <= 1) {
            return text(ahead == 0 ? "date.today" : ahead > 0 ? "date.tomorrow" : "date.yesterday");
        }
        if (ahead > 0 && ahead <= DAYS_A_WEEKDAY_IS_CLEAR) {
            return format("date.weekday", day);
        }
        return format(day.getYear() == today().getYear() ? "date.short" : "date.short.year", day);
    }

    /** As part of a sentence: "today", "Thursday" up to six days either way, "3 December"; in Spanish "el jueves". */
    public String said(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today(), day);
        if (Math.abs(ahead) <= 1) {
            return near(day);
        }
        if (Math.abs(ahead) <= DAYS_A_WEEKDAY_IS_CLEAR) {
            return text("date.said", format("date.weekday", day));
        }
        return text("date.said", format(day.getYear() == today().getYear() ? "date.plain" : "date.plain.year", day));
    }

    /** As part of a sentence: "Tuesday 22:14"; in Spanish "el martes a las 22:14". */
    public String said(Instant moment) {
        return text("date.said.moment", said(dayOf(moment)), time(moment));
    }

    /** "10:32". */
    public String time(Instant moment) {
        return format("date.time", moment.atZone(clock.getZone()));
    }

    /** "today 10:32", "Fri 20 Nov 10:32". */
    public String moment(Instant moment) {
        return text("date.moment", near(dayOf(moment)), time(moment));
    }

    /** Whole days since then, counted by the practice's midnights. */
    public long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(dayOf(moment), today());
    }

    private String format(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(text(pattern), locale).format(when);
    }

    private String text(String key, Object... values) {
        return phrases.say(key, values);
    }
}
