package org.holdfast.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeLeftTest {

    @Test
    void the_unanswered_share_of_the_time_is_left() {
        assertThat(TimeLeft.minutes(8, 0)).isEqualTo(8);
        assertThat(TimeLeft.minutes(8, 0.5)).isEqualTo(4);
    }

    @Test
    void something_open_never_takes_no_time() {
        assertThat(TimeLeft.minutes(8, 1)).isEqualTo(1);
        assertThat(TimeLeft.minutes(2, 0.9)).isEqualTo(1);
    }
}
