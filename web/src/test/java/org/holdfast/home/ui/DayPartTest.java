package org.holdfast.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DayPartTest {

    @Test
    void the_small_hours_still_belong_to_the_evening() {
        assertThat(DayPart.at(LocalTime.of(1, 30))).isEqualTo(DayPart.EVENING);
        assertThat(DayPart.at(LocalTime.of(4, 59))).isEqualTo(DayPart.EVENING);
    }

    @Test
    void morning_ends_at_noon_and_afternoon_at_six() {
        assertThat(DayPart.at(LocalTime.of(5, 0))).isEqualTo(DayPart.MORNING);
        assertThat(DayPart.at(LocalTime.of(11, 59))).isEqualTo(DayPart.MORNING);
        assertThat(DayPart.at(LocalTime.NOON)).isEqualTo(DayPart.AFTERNOON);
        assertThat(DayPart.at(LocalTime.of(17, 59))).isEqualTo(DayPart.AFTERNOON);
        assertThat(DayPart.at(LocalTime.of(18, 0))).isEqualTo(DayPart.EVENING);
    }
}
