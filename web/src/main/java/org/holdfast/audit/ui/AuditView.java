package org.holdfast.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.access.Role;
import org.holdfast.audit.AuditRecord;
import org.holdfast.audit.CoupleCode;
import org.holdfast.audit.Outcome;
import org.holdfast.audit.ReadingAudit;
import org.holdfast.audit.Slice;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shared.ui.DataTable;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;

/** The admin's view of the audit trail: who did what and when, and nothing of what they saw. */
@Opens(Act.SEE_AUDIT)
@StyleSheet("context://desk.css")
@Route(value = "audit", layout = MainLayout.class)
class AuditView extends Div implements BeforeEnterObserver {

    private final ReadingAudit reading;
    private final Clock clock;
    private final Dates dates;
    private final AuditFilters filters;
    private final Div page = new Div();

    @Inject
    AuditView(ReadingAudit reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
        this.dates = new Dates(clock, getLocale());
        this.filters =
                new AuditFilters(reading.people(), wish -> UI.getCurrent().navigate(AuditView.class, wish.query()));
        addClassNames("hf-page", "hf-desk");
        page.addClassName("hf-audit");
        Section card = new Section(filters, page);
        card.addClassName("hf-card");
        add(header(), card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditAddress address = AuditAddress.in(event.getLocation().getQueryParameters());
        filters.show(address);
        Slice<AuditRecord> slice = reading.page(address.filter(clock.getZone()), address.after());
        page.removeAll();
        page.add(slice.lines().isEmpty() ? nothing() : table(slice));
        Div ways = new Div();
        ways.addClassName("hf-ways");
        if (address.after().isPresent()) {
            ways.add(way("audit.newest", address.newest()));
        }
        slice.next().ifPresent(mark -> ways.add(way("audit.older", address.after(mark))));
        page.add(ways);
    }

    private Header header() {
        H1 title = new H1(getTranslation("audit.title"));
        title.addClassName("hf-title");
        Paragraph lede = new Paragraph(getTranslation("audit.lede"));
        lede.addClassName("hf-lede");
        return new Header(title, lede);
    }

    private DataTable table(Slice<AuditRecord> slice) {
        DataTable table = new DataTable(
                getTranslation("audit.title"),
                getTranslation("audit.column.who"),
                getTranslation("audit.column.act"),
                getTranslation("audit.column.couple"),
                getTranslation("audit.column.outcome"),
                getTranslation("audit.column.when"));
        slice.lines()
                .forEach(record -> table.row(
                        new Span(record.who().orElseGet(() -> getTranslation("audit.nobody"))),
                        new Span(getTranslation(Acts.name(record.act()))),
                        new Span(couple(record)),
                        outcome(record.outcome()),
                        new Span(dates.moment(record.mark().at()))));
        return table;
    }

    /** Beside a client's own name the code would tell whose it is wherever else it stands. */
    private static String couple(AuditRecord record) {
        return record.couple()
                .filter(couple ->
                        record.role().filter(role -> role != Role.CLIENT).isPresent())
                .map(CoupleCode::of)
                .orElse("–");
    }

    private Component outcome(Outcome outcome) {
        return switch (outcome) {
            case ALLOWED -> new Span(getTranslation("audit.outcome.allowed"));
            case REFUSED -> Chip.asking(getTranslation("audit.outcome.refused"));
        };
    }

    private RouterLink way(String key, AuditAddress to) {
        RouterLink way = new RouterLink(getTranslation(key), AuditView.class);
        way.setQueryParameters(to.query());
        return way;
    }

    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(getTranslation("audit.nothing"));
        nothing.addClassName("hf-quiet");
        return nothing;
    }
}
