package org.holdfast.caseload.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.caseload.CaseloadRow;
import org.holdfast.shell.Dates;

/** One thing that asks for the counselor before the rest. */
record Ask(Kind kind, CaseloadRow row, long silentDays) {

    private static final int SILENCE = 7;

    /** What it is about, the most pressing first. */
    enum Kind {
        BOTH_SENT,
        OVERDUE_AND_SILENT,
        OVERDUE
    }

    /** At most one for each couple, the most pressing first. */
    static List<Ask> all(List<CaseloadRow> rows, Dates dates) {
        return rows.stream()
                .flatMap(row -> of(row, dates).stream())
                .sorted(Comparator.comparing(Ask::kind)
                        .thenComparing(Comparator.comparingLong(Ask::silentDays).reversed()))
                .toList();
    }

    private static Optional<Ask> of(CaseloadRow row, Dates dates) {
        long silent = row.lastCheckIn().map(dates::daysSince).orElse(0L);
        return Stream.of(Kind.values())
                .filter(kind -> switch (kind) {
                    case BOTH_SENT -> row.bothSent();
                    case OVERDUE_AND_SILENT -> row.overdue() > 0 && silent >= SILENCE;
                    case OVERDUE -> row.overdue() > 0;
                })
                .findFirst()
                .map(kind -> new Ask(kind, row, silent));
    }
}
