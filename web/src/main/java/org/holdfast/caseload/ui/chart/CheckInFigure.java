package org.holdfast.caseload.ui.chart;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.holdfast.caseload.CheckInPoint;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.couple.Side;
import org.holdfast.plan.PlanPicture;
import org.holdfast.shell.Dates;

/** One question of the check-in over time, with whose line is whose; drawn for a desk and for a phone. */
@Tag("figure")
class CheckInFigure extends HtmlContainer {

    private static final int DESK = 540;
    private static final int PHONE = 340;

    CheckInFigure(
            String title,
            CoupleCard couple,
            Optional<PlanPicture> plan,
            List<CheckInPoint> points,
            ToIntFunction<CheckInPoint> value,
            Dates dates) {
        addClassName("hf-figure");
        Div legend = new Div();
        legend.addClassName("hf-legend");
        CheckInChart chart = new CheckInChart(phases(plan, dates), dates::brief, dates::month);
        for (PartnerName partner : couple.partners()) {
            TreeMap<LocalDate, Integer> line = points.stream()
                    .filter(point -> point.partner().equals(partner.id()))
                    .collect(Collectors.toMap(
                            CheckInPoint::weekOf, value::applyAsInt, (first, second) -> second, TreeMap::new));
            if (!line.isEmpty()) {
                chart.line(partner.side(), line);
                legend.add(entry(
                        couple.isFrozen() ? "checkin.chart.last" : "checkin.chart.now",
                        partner,
                        line.lastEntry().getValue()));
            }
        }
        add(new H3(title), legend, drawn(chart, DESK, "hf-chart-desk"), drawn(chart, PHONE, "hf-chart-phone"));
    }

    private Span entry(String words, PartnerName partner, int value) {
        Span sample = new Span();
        sample.addClassName(partner.side() == Side.A ? "hf-sample-a" : "hf-sample-b");
        Span name = new Span(getTranslation(words, partner.given(), value));
        Span entry = new Span(sample, name);
        entry.addClassName("hf-legend-entry");
        return entry;
    }

    private static Svg drawn(CheckInChart chart, int width, String where) {
        Svg svg = new Svg(chart.draw(width));
        svg.addClassName(where);
        // The legend and the table behind say the same in words
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }

    private Map<LocalDate, String> phases(Optional<PlanPicture> plan, Dates dates) {
        return plan.stream()
                .flatMap(one -> one.entered().stream()
                        .map(entered -> Map.entry(dates.dayOf(entered.at()), name(one, entered.phase()))))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second, TreeMap::new));
    }

    private String name(PlanPicture plan, int phase) {
        return (phase + 1) + " "
                + plan.template().phases().get(phase).shortTitle().in(getLocale());
    }
}
