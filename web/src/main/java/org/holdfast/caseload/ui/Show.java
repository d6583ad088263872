package org.holdfast.caseload.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.function.Predicate;
import org.holdfast.caseload.CaseloadRow;

/** Which couples the counselor wants to look at; chosen in the address. */
enum Show {
    FIRST("first", row -> true),
    OVERDUE("overdue", row -> row.overdue() > 0),
    REVIEW("review", row -> row.toReview() > 0);

    private static final String PARAMETER = "show";

    private final String value;
    private final Predicate<CaseloadRow> wanted;

    Show(String value, Predicate<CaseloadRow> wanted) {
        this.value = value;
        this.wanted = wanted;
    }

    /** The choice in the address; anything unknown shows everyone. */
    static Show in(QueryParameters query) {
        String wish = query.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values())
                .filter(show -> show.value.equals(wish))
                .findFirst()
                .orElse(FIRST);
    }

    QueryParameters query() {
        return this == FIRST ? QueryParameters.empty() : QueryParameters.of(PARAMETER, value);
    }

    boolean wants(CaseloadRow row) {
        return wanted.test(row);
    }

    /** What its texts in the bundle end in. */
    String key() {
        return value;
    }
}
