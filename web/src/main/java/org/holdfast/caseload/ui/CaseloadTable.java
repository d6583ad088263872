package org.holdfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.holdfast.caseload.CaseloadRow;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shared.ui.DataTable;
import org.holdfast.shell.Dates;

/** One row for each couple; the name is the way in, and the whole row leads there. */
class CaseloadTable extends Div {

    private final Dates dates;

    CaseloadTable(List<CaseloadRow> rows, Dates dates) {
        this.dates = dates;
        DataTable table = new DataTable(
                getTranslation("caseload.title"),
                getTranslation("caseload.column.couple"),
                getTranslation("caseload.column.phase"),
                getTranslation("caseload.column.open"),
                getTranslation("caseload.column.overdue"),
                getTranslation("caseload.column.checkin"));
        table.addClassName("hf-table-linked");
        rows.forEach(row -> table.row(name(row), phase(row), open(row), overdue(row), checkIn(row)));
        add(table);
    }

    private Component name(CaseloadRow row) {
        RouterLink link = new RouterLink(row.name(), CoupleView.class, CoupleAddress.of(row.couple()));
        link.addClassName("hf-row-link");
        return link;
    }

    private Component phase(CaseloadRow row) {
        if (row.individual()) {
            return soft(getTranslation("caseload.phase.individual"));
        }
        return row.phase()
                .map(phase -> phase.planFinished()
                        ? soft(getTranslation("caseload.phase.finished"))
                        : new Span((phase.order() + 1) + " "
                                + phase.words().shortTitle().in(getLocale())))
                .orElseGet(() -> soft(getTranslation("caseload.phase.none")));
    }

    private Component open(CaseloadRow row) {
        if (row.bothSent()) {
            return Chip.asking(getTranslation("caseload.open.sent"));
        }
        if (row.toReview() > 0) {
            return Chip.plain(Counted.text(getLocale(), "caseload.open.review", row.toReview()));
        }
        return row.open() == 0 ? nothing() : new Span(Counted.text(getLocale(), "caseload.open", row.open()));
    }

    private Component overdue(CaseloadRow row) {
        return row.overdue() == 0 ? nothing() : new Span(Long.toString(row.overdue()));
    }

    private Component checkIn(CaseloadRow row) {
        if (row.individual()) {
            return nothing();
        }
        return row.lastCheckIn()
                .map(dates::daysSince)
                .map(days -> new Span(Counted.text(getLocale(), "caseload.checkin", days)))
                .orElseGet(() -> soft(getTranslation("caseload.checkin.new")));
    }

    private Span nothing() {
        Span dash = soft("–");
        dash.addClassName("hf-none");
        dash.getElement().setAttribute("aria-label", getTranslation("caseload.nothing"));
        dash.getElement().setAttribute("role", "img");
        return dash;
    }

    private static Span soft(String words) {
        Span span = new Span(words);
        span.addClassName("hf-quiet");
        return span;
    }
}
