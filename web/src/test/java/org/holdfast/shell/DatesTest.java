package org.holdfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesTest {

    /** A Wednesday, one in the morning in Stockholm and still Tuesday in UTC. */
    private static final Instant NOW = Instant.parse("2026-11-24T23:30:00Z");

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("date.today", "today"),
            Map.entry("date.tomorrow", "tomorrow"),
            Map.entry("date.yesterday", "yesterday"),
            Map.entry("date.weekday", "EEEE"),
            Map.entry("date.plain", "d MMMM"),
            Map.entry("date.plain.year", "d MMMM yyyy"),
            Map.entry("date.time", "HH:mm"),
            Map.entry("date.said", "%s"),
            Map.entry("date.said.moment", "%s %s"));

    private final Dates dates = new Dates(
            Clock.fixed(NOW, ZoneId.of("Europe/Stockholm")),
            Locale.ENGLISH,
            (key, values) -> ENGLISH.getOrDefault(key, key).formatted(values));

    @Test
    void the_days_around_now_have_names_of_their_own() {
        assertThat(dates.said(LocalDate.parse("2026-11-24"))).isEqualTo("yesterday");
        assertThat(dates.said(LocalDate.parse("2026-11-25"))).isEqualTo("today");
        assertThat(dates.said(LocalDate.parse("2026-11-26"))).isEqualTo("tomorrow");
    }

    @Test
    void a_weekday_is_enough_for_six_days_either_way() {
        assertThat(dates.said(LocalDate.parse("2026-11-19"))).isEqualTo("Thursday");
        assertThat(dates.said(LocalDate.parse("2026-12-01"))).isEqualTo("Tuesday");
    }

    @Test
    void the_same_weekday_next_week_is_a_date() {
        assertThat(dates.said(LocalDate.parse("2026-11-18"))).isEqualTo("18 November");
        assertThat(dates.said(LocalDate.parse("2026-12-02"))).isEqualTo("2 December");
    }

    @Test
    void another_year_is_said() {
        assertThat(dates.said(LocalDate.parse("2027-01-07"))).isEqualTo("7 January 2027");
    }

    @Test
    void moments_are_told_in_the_zone_of_the_practice() {
        assertThat(dates.said(Instant.parse("2026-11-24T23:10:00Z"))).isEqualTo("today 00:10");
        assertThat(dates.said(Instant.parse("2026-11-24T21:14:00Z"))).isEqualTo("yesterday 22:14");
    }
}
