package org.holdfast.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.caseload.CaseloadRow;
import org.holdfast.shared.CoupleId;
import org.holdfast.shell.Dates;
import org.junit.jupiter.api.Test;

/** What asks for the counselor first. */
class AskTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Dates dates = new Dates(Clock.fixed(NOW, ZoneOffset.UTC), Locale.ENGLISH);

    @Test
    void what_waits_for_her_comes_before_what_waits_for_them() {
        List<Ask> asks = Ask.all(List.of(row("late", 1, false, 1), row("sent", 0, true, 1)), dates);
        assertThat(asks).extracting(ask -> ask.row().name()).containsExactly("sent", "late");
    }

    @Test
    void the_longest_silence_comes_first() {
        List<Ask> asks = Ask.all(List.of(row("nine", 1, false, 9), row("twelve", 1, false, 12)), dates);
        assertThat(asks).extracting(Ask::silentDays).containsExactly(12L, 9L);
        assertThat(asks).extracting(Ask::kind).containsOnly(Ask.Kind.OVERDUE_AND_SILENT);
    }

    @Test
    void silence_alone_asks_for_nothing() {
        assertThat(Ask.all(List.of(row("quiet", 0, false, 30)), dates)).isEmpty();
    }

    private static CaseloadRow row(String name, long overdue, boolean bothSent, long daysAgo) {
        return new CaseloadRow(
                CoupleId.fresh(),
                name,
                false,
                Optional.empty(),
                overdue,
                overdue,
                bothSent ? 2 : 0,
                bothSent,
                Optional.of(NOW.minus(Duration.ofDays(daysAgo))));
    }
}
