package org.holdfast.worksheet.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.schedule.Ending;
import org.holdfast.worksheet.schedule.Rhythm;
import org.holdfast.worksheet.schedule.ScheduledSheet;
import org.holdfast.worksheet.schedule.Timing;

/** When a worksheet comes, as people say it. */
public final class WhenSaid {

    private final Dates dates;
    private final Locale locale;

    public WhenSaid(Dates dates, Locale locale) {
        this.dates = dates;
        this.locale = locale;
    }

    /** "Every Sunday until 1 March, next on 7 December", or why it stopped. */
    public String of(ScheduledSheet sheet) {
        if (!sheet.isRunning()) {
            return text("schedule.stopped." + sheet.state().name().toLowerCase(Locale.ROOT));
        }
        return when(sheet.timing(), sheet.follows().map(this::title), sheet.nextOn());
    }

    String when(Timing timing, Optional<String> followed, Optional<LocalDate> next) {
        return switch (timing) {
            case Timing.OnDay once -> text("schedule.from", dates.said(once.day()));
            case Timing.After follows -> after(follows.days(), followed.orElse(""));
            case Timing.Every again -> every(again, next);
        };
    }

    private String after(int days, String title) {
        return days == 0
                ? text("schedule.after.none", title)
                : text(days == 1 ? "schedule.after.one" : "schedule.after.many", title, days);
    }

    private String every(Timing.Every again, Optional<LocalDate> next) {
        String rhythm = rhythm(again);
        String whole = switch (again.ending()) {
            case Ending.Until until -> text("schedule.until", rhythm, dates.said(until.last()));
            case Ending.Times most ->
                text("schedule.times", rhythm, Counted.text(locale, "schedule.count", most.count()));
        };
        return next.map(day -> text("schedule.next", whole, dates.said(day))).orElse(whole);
    }

    private String rhythm(Timing.Every again) {
        int count = again.rhythm().count();
        if (again.rhythm().unit() == Rhythm.Unit.DAYS) {
            return count == 1 ? text("schedule.every.day") : text("schedule.every.days", count);
        }
        String weekday = again.first().getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return count == 1 ? text("schedule.every.week", weekday) : text("schedule.every.weeks", count, weekday);
    }

    private String title(ScheduledSheet.Followed followed) {
        return followed.ownTitle().orElseGet(() -> followed.template().title().in(locale));
    }

    private String text(String key, Object... values) {
        return I18NProvider.translate(locale, key, values);
    }
}
