package org.holdfast.worksheet.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.practice.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.shared.AssignmentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void every_sunday_stays_a_sunday_through_both_changes_of_the_clocks() {
        Timing sundays = new Timing.Every(
                new Rhythm(1, Rhythm.Unit.WEEKS),
                LocalDate.of(2026, 3, 22),
                new Ending.Until(LocalDate.of(2026, 11, 1)));
        List<LocalDate> days = days(sundays);
        assertThat(days).hasSize(33).allMatch(day -> day.getDayOfWeek().getValue() == 7);
        assertThat(days).contains(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25));
    }

    @Test
    void a_count_ends_it_after_so_many() {
        assertThat(days(new Timing.Every(new Rhythm(3, Rhythm.Unit.DAYS), TODAY, new Ending.Times(3))))
                .containsExactly(TODAY, TODAY.plusDays(3), TODAY.plusDays(6));
    }

    @Test
    void a_day_comes_once_and_what_follows_another_has_none() {
        assertThat(days(new Timing.OnDay(TODAY))).containsExactly(TODAY);
        assertThat(days(new Timing.After(AssignmentId.fresh(), 3))).isEmpty();
    }

    @Test
    void what_could_never_happen_is_refused() {
        Rhythm weekly = new Rhythm(1, Rhythm.Unit.WEEKS);
        refused(new Timing.OnDay(TODAY.minusDays(1)), "refused.schedule.past", TODAY);
        refused(new Timing.OnDay(TODAY.plusYears(2).plusDays(1)), "refused.schedule.far", TODAY.plusYears(2));
        refused(new Timing.After(AssignmentId.fresh(), -1), "refused.schedule.delay", 365);
        refused(new Timing.After(AssignmentId.fresh(), 366), "refused.schedule.delay", 365);
        refused(every(new Rhythm(0, Rhythm.Unit.DAYS), new Ending.Times(2)), "refused.schedule.rhythm", 60);
        refused(every(new Rhythm(61, Rhythm.Unit.DAYS), new Ending.Times(2)), "refused.schedule.rhythm", 60);
        refused(every(weekly, new Ending.Times(0)), "refused.schedule.times", 100);
        refused(every(weekly, new Ending.Times(101)), "refused.schedule.times", 100);
        refused(every(weekly, new Ending.Until(TODAY.minusDays(1))), "refused.schedule.end.before", TODAY);
        refused(
                every(weekly, new Ending.Until(TODAY.plusYears(2).plusDays(1))),
                "refused.schedule.end.far",
                TODAY.plusYears(2));
        every(weekly, new Ending.Until(TODAY)).check(TODAY);
        new Timing.After(AssignmentId.fresh(), 0).check(TODAY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_allowed_ends_and_never_goes_back(int seed) {
        Random random = new Random(seed);
        Timing timing = new Timing.Every(
                new Rhythm(
                        1 + random.nextInt(Rhythm.MOST), random.nextBoolean() ? Rhythm.Unit.DAYS : Rhythm.Unit.WEEKS),
                TODAY.plusDays(random.nextInt(300)),
                random.nextBoolean()
                        ? new Ending.Times(1 + random.nextInt(Ending.MOST_TIMES))
                        : new Ending.Until(TODAY.plusDays(300L + random.nextInt(400))));
        timing.check(TODAY);
        List<LocalDate> days = days(timing);
        assertThat(days).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    private static List<LocalDate> days(Timing timing) {
        return IntStream.range(0, 2_000)
                .boxed()
                .flatMap(slot -> timing.day(slot).stream())
                .toList();
    }

    private static Timing every(Rhythm rhythm, Ending ending) {
        return new Timing.Every(rhythm, TODAY, ending);
    }

    private static void refused(Timing timing, String reason, Object... details) {
        Stream.of(timing).forEach(one -> assertRefused(() -> one.check(TODAY), reason, details));
    }
}
