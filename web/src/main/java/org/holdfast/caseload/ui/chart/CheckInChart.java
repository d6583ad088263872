package org.holdfast.caseload.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.holdfast.couple.Side;

/** Draws check-ins from 0 to 10 over weeks, with the phases behind; all looks are in the style sheet. */
class CheckInChart {

    private static final int HEIGHT = 200;
    private static final int LEFT = 26;
    private static final int RIGHT = 12;
    private static final int TOP = 24;
    private static final int BOTTOM = 24;
    private static final int HIGHEST = 10;
    private static final int CHARACTER = 7;

    private final Function<LocalDate, String> day;
    private final Function<LocalDate, String> month;
    private final TreeMap<LocalDate, String> phases;
    private final Map<Side, NavigableMap<LocalDate, Integer>> lines = new EnumMap<>(Side.class);

    /**
     * A chart without lines yet.
     *
     * @param phases each phase's name by the day it was entered
     * @param day says a day briefly
     * @param month says the month that begins on a day
     */
    CheckInChart(Map<LocalDate, String> phases, Function<LocalDate, String> day, Function<LocalDate, String> month) {
        this.day = day;
        this.month = month;
        this.phases = new TreeMap<>(phases);
    }

    void line(Side side, NavigableMap<LocalDate, Integer> values) {
        lines.put(side, values);
    }

    /** The drawing in a box of this many units across; needs a line to draw. */
    String draw(int width) {
        Scale scale = scale(width);
        SvgDrawing svg = new SvgDrawing(width, HEIGHT);
        phases(svg, scale);
        for (int value : List.of(0, HIGHEST / 2, HIGHEST)) {
            svg.line("hf-chart-grid", scale.left(), y(value), scale.right(), y(value));
            svg.text("hf-chart-value", scale.left() - 6, y(value) + 4, Integer.toString(value));
        }
        months(svg, scale);
        lines.forEach((side, values) -> line(svg, scale, side == Side.A ? "a" : "b", values));
        return svg.finished();
    }

    private Scale scale(int width) {
        LocalDate first = Collections.min(
                lines.values().stream().map(NavigableMap::firstKey).toList());
        LocalDate last = Collections.max(
                lines.values().stream().map(NavigableMap::lastKey).toList());
        return new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)), LEFT, width - RIGHT);
    }

    private void phases(SvgDrawing svg, Scale scale) {
        List<LocalDate> starts = new ArrayList<>(phases.keySet());
        for (int i = 0; i < starts.size(); i++) {
            double from = scale.x(starts.get(i));
            double to = i + 1 < starts.size() ? scale.x(starts.get(i + 1)) : scale.right();
            if (to <= from) {
                continue;
            }
            if (i % 2 == 0) {
                svg.box("hf-chart-phase", from, TOP, to - from, HEIGHT - TOP - BOTTOM);
            }
            svg.line("hf-chart-start", from, TOP, from, HEIGHT - BOTTOM);
            String name = String.valueOf(phases.get(starts.get(i)));
            boolean fits = name.length() * CHARACTER < to - from;
            svg.text("hf-chart-label", from + 4, TOP - 8, fits ? name : name.split(" ", 2)[0]);
        }
    }

    private void months(SvgDrawing svg, Scale scale) {
        LocalDate month = scale.first().withDayOfMonth(1).plusMonths(1);
        if (scale.x(month) >= scale.right()) {
            svg.text("hf-chart-label", scale.left(), HEIGHT - 6, day.apply(scale.first()));
            return;
        }
        for (; scale.x(month) < scale.right(); month = month.plusMonths(1)) {
            svg.text("hf-chart-label", scale.x(month), HEIGHT - 6, this.month.apply(month));
        }
    }

    private static void line(SvgDrawing svg, Scale scale, String side, NavigableMap<LocalDate, Integer> values) {
        StringBuilder points = new StringBuilder();
        values.forEach((day, value) -> points.append(SvgDrawing.number(scale.x(day)))
                .append(',')
                .append(SvgDrawing.number(y(value)))
                .append(' '));
        svg.path("hf-line-" + side, points.toString().strip());
        Map.Entry<LocalDate, Integer> last = values.lastEntry();
        svg.dot("hf-dot-" + side, scale.x(last.getKey()), y(last.getValue()));
    }

    private static double y(int value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / (double) HIGHEST);
    }

    /** Where a day lies across the drawing; days before the first check-in lie at its left edge. */
    private record Scale(LocalDate first, long days, double left, double right) {

        double x(LocalDate day) {
            double share = ChronoUnit.DAYS.between(first, day) / (double) days;
            return left + (right - left) * Math.clamp(share, 0, 1);
        }
    }
}
