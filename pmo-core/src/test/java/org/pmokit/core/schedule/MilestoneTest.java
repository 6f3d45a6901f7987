package org.pmokit.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;

class MilestoneTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void from_1_to_22_june_2026_a_milestone_slips_21_days() {
        Milestone gate = gate(JUNE, LocalDate.of(2026, 6, 22));

        assertThat(gate.slipDays()).contains(21L);
        assertThat(WorkingCalendar.MONDAY_FRIDAY.daysBetween(
                        gate.baseline().orElseThrow(), gate.forecast().orElseThrow()))
                .isEqualTo(15);
    }

    @Test
    void from_31_back_to_27_march_2026_a_milestone_is_four_days_early() {
        assertThat(gate(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 27)).slipDays())
                .contains(-4L);
    }

    @Test
    void the_actual_day_counts_before_any_forecast() {
        Milestone gate = gate(JUNE, JUNE.plusDays(21)).toBuilder()
                .actual(JUNE.plusDays(3))
                .build();

        assertThat(gate.actualOrForecast()).contains(JUNE.plusDays(3));
        assertThat(gate.slipDays()).contains(3L);
    }

    @Test
    void without_a_baseline_or_an_expected_day_nothing_slips() {
        Milestone bare = Milestone.builder().id(MilestoneId.of("P/G")).build();

        assertThat(bare.slipDays()).isEmpty();
        assertThat(Milestone.of(ProjectId.of("P"), "G", JUNE).slipDays()).isEmpty();
        assertThat(bare.title()).isEqualTo("G");
    }

    @Test
    void the_newest_report_counts_and_of_one_day_the_later_given() {
        LocalDate january = LocalDate.of(2026, 1, 31);
        LocalDate february = LocalDate.of(2026, 2, 28);

        assertThat(DatedForecast.latest(List.of(
                        DatedForecast.of(february, JUNE.plusDays(1)),
                        DatedForecast.of(january, JUNE.plusDays(2)),
                        DatedForecast.undated(JUNE.plusDays(3)))))
                .contains(JUNE.plusDays(1));
        assertThat(DatedForecast.latest(List.of(
                        DatedForecast.of(january, JUNE.plusDays(1)), DatedForecast.of(january, JUNE.plusDays(2)))))
                .contains(JUNE.plusDays(2));
        assertThat(DatedForecast.latest(List.of())).isEmpty();
    }

    @Test
    void a_look_back_shows_the_forecast_of_then() {
        Milestone gate = Milestone.builder()
                .id(MilestoneId.of("P/G"))
                .baseline(JUNE)
                .addForecast(DatedForecast.of(LocalDate.of(2026, 4, 30), JUNE.plusDays(14)))
                .addForecast(DatedForecast.of(LocalDate.of(2026, 5, 31), JUNE.plusDays(28)))
                .actual(JUNE.plusDays(30))
                .build();

        assertThat(gate.knownOn(LocalDate.of(2026, 4, 29)).slipDays()).isEmpty();
        assertThat(gate.knownOn(LocalDate.of(2026, 4, 30)).slipDays()).contains(14L);
        assertThat(gate.knownOn(JUNE).slipDays()).contains(28L);
        assertThat(gate.knownOn(JUNE.plusDays(30))).isSameAs(gate);
    }

    private static Milestone gate(LocalDate baseline, LocalDate forecast) {
        return Milestone.of(ProjectId.of("P"), "G", baseline).toBuilder()
                .addForecast(DatedForecast.undated(forecast))
                .build();
    }
}
