package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

    @Test
    void hours_are_read_and_written_as_shifts() {
        WorkingHours hours = WorkingHours.of("13:00-17:00 08:00-12:00 22:00-06:00");

        assertThat(hours.shifts()).containsExactly(new Shift(480, 720), new Shift(780, 1_020), new Shift(1_320, 1_800));
        assertThat(hours).hasToString("08:00-12:00 13:00-17:00 22:00-06:00");
        assertThat(WorkingHours.of(hours.toString())).isEqualTo(hours);
        assertThat(hours.minutes()).isEqualTo(16 * 60);
    }

    @Test
    void blank_text_is_nobody() {
        assertThat(WorkingHours.of(" ")).isEqualTo(WorkingHours.NONE);
        assertThat(WorkingHours.NONE.isWorked()).isFalse();
    }

    @Test
    void a_whole_day_ends_at_24_hours() {
        assertThat(WorkingHours.of("00:00-24:00"))
                .isEqualTo(WorkingHours.WHOLE_DAY)
                .hasToString("00:00-24:00");
        assertThat(Shift.of("00:00-00:00")).isEqualTo(Shift.WHOLE_DAY);
    }

    @Test
    void shifts_that_overlap_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingHours.of("08:00-12:00 11:00-17:00"))
                .withMessageContaining("08:00-12:00 and 11:00-17:00")
                .withMessageContaining("\nMaybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingHours.of("06:00-12:00 22:00-07:00"))
                .withMessageContaining("24 hours");
        assertThat(new WorkingHours(List.of(new Shift(0, 60), new Shift(60, 120))).minutes())
                .isEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-17", "08:00", "24:00-25:00", "08:60-09:00", "08:00-24:01", "-", "aa:bb-cc:dd"})
    void other_forms_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingHours.of(text))
                .withMessageContaining("\nMaybe");
    }

    @Test
    void a_day_of_which_only_the_length_is_known_starts_at_eight_if_it_can() {
        assertThat(WorkingHours.lasting(480)).hasToString("08:00-16:00");
        assertThat(WorkingHours.lasting(1_200)).hasToString("04:00-24:00");
        assertThat(WorkingHours.lasting(1_440)).isEqualTo(WorkingHours.WHOLE_DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.lasting(0));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.lasting(1_441));
    }
}
