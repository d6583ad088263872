package org.holdfast.caseload.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.couple.Side;
import org.junit.jupiter.api.Test;

/** The drawing of the check-ins. */
class CheckInChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void each_side_has_a_line_of_its_own() {
        CheckInChart chart = chart(Map.of());
        chart.line(Side.A, weeks(0, 10));
        chart.line(Side.B, weeks(5, 5));
        assertThat(chart.draw(300))
                .contains("class=\"hf-line-a\"")
                .contains("class=\"hf-line-b\"")
                .contains("points=\"26.0,176.0 288.0,24.0\"");
    }

    @Test
    void words_cannot_become_markup() {
        CheckInChart chart = chart(Map.of(MONDAY, "1 <script>alert(1)</script>"));
        chart.line(Side.A, weeks(1, 2, 3));
        assertThat(chart.draw(900)).doesNotContain("<script").contains("1 &lt;script&gt;");
    }

    @Test
    void a_single_check_in_is_a_dot() {
        CheckInChart chart = chart(Map.of());
        chart.line(Side.B, weeks(7));
        assertThat(chart.draw(300)).contains("hf-dot-b").doesNotContain("NaN");
    }

    private static CheckInChart chart(Map<LocalDate, String> phases) {
        return new CheckInChart(phases, day -> "day", month -> "month");
    }

    private static TreeMap<LocalDate, Integer> weeks(int... values) {
        TreeMap<LocalDate, Integer> weeks = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            weeks.put(MONDAY.plusWeeks(i), values[i]);
        }
        return weeks;
    }
}
