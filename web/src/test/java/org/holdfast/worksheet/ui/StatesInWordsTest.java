package org.holdfast.worksheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.holdfast.server.Texts;
import org.holdfast.worksheet.schedule.ScheduleState;
import org.holdfast.worksheet.sheet.ResponseState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The names of these texts are put together, so that no search finds one that is missing. */
class StatesInWordsTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TAKEN_BACK")
    void the_counselor_is_told_of_each_state_that_work_can_be_in(ResponseState state) {
        assertThat(text("review.state.", state)).isNotBlank();
        assertThat(text("couple.state.", state)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"RUNNING", "DONE", "PUT_AWAY"})
    void what_stopped_says_why(ScheduleState state) {
        assertThat(text("schedule.stopped.", state)).isNotBlank();
    }

    private static String text(String beginning, Enum<?> state) {
        return Texts.text(Locale.ENGLISH, beginning + state.name().toLowerCase(Locale.ROOT), "Maya", "today");
    }
}
