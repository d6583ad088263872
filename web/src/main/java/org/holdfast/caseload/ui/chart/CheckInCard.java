package org.holdfast.caseload.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.holdfast.caseload.CheckInPoint;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.plan.PlanPicture;
import org.holdfast.shared.ui.DataTable;
import org.holdfast.shell.Dates;

/** The weekly check-ins of half a year: trust and safety, one line for each partner, and a table behind. */
public class CheckInCard extends Section {

    private static final int WEEKS = 26;

    private final CoupleCard couple;
    private final Optional<PlanPicture> plan;
    private final Dates dates;
    private final List<CheckInPoint> points;

    /** @param plan marks when its phases began */
    public CheckInCard(CoupleCard couple, Optional<PlanPicture> plan, List<CheckInPoint> checkIns, Dates dates) {
        this.couple = couple;
        this.plan = plan;
        this.dates = dates;
        this.points = checkIns.stream()
                .filter(point -> point.weekOf().isAfter(dates.today().minusWeeks(WEEKS)))
                .toList();
        addClassName("hf-card");
        Span never = new Span(getTranslation("checkin.chart.never"));
        never.addClassName("hf-quiet");
        Header head = new Header(new H2(getTranslation("checkin.chart.title")), never);
        head.addClassName("hf-card-head");
        add(head);
        if (points.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("checkin.chart.none"));
            nothing.addClassName("hf-quiet");
            add(nothing);
        } else {
            Div charts = new Div(
                    chart("checkin.chart.trust", CheckInPoint::trust),
                    chart("checkin.chart.safety", CheckInPoint::safety));
            charts.addClassName("hf-pair");
            NativeDetails table = new NativeDetails(getTranslation("checkin.chart.table"), table());
            table.addClassName("hf-behind");
            add(charts, table);
        }
    }

    private CheckInFigure chart(String key, ToIntFunction<CheckInPoint> value) {
        return new CheckInFigure(getTranslation(key), couple, plan, points, value, dates);
    }

    private DataTable table() {
        List<PartnerName> partners = couple.partners();
        String[] heads = new String[1 + 2 * partners.size()];
        heads[0] = getTranslation("checkin.column.week");
        for (int i = 0; i < partners.size(); i++) {
            heads[1 + i] =
                    getTranslation("checkin.column.trust", partners.get(i).given());
            heads[1 + partners.size() + i] =
                    getTranslation("checkin.column.safety", partners.get(i).given());
        }
        DataTable table = new DataTable(getTranslation("checkin.chart.title"), heads);
        Map<LocalDate, Span[]> weeks = new TreeMap<>(Comparator.reverseOrder());
        for (CheckInPoint point : points) {
            Span[] cells = weeks.computeIfAbsent(point.weekOf(), week -> dashes(2 * partners.size()));
            int side = partners.indexOf(couple.partner(point.partner()));
            cells[side].setText(Integer.toString(point.trust()));
            cells[partners.size() + side].setText(Integer.toString(point.safety()));
        }
        weeks.forEach((week, cells) -> table.row(new Span(dates.brief(week)), cells));
        return table;
    }

    private static Span[] dashes(int count) {
        Span[] cells = new Span[count];
        Arrays.setAll(cells, i -> new Span("–"));
        return cells;
    }
}
