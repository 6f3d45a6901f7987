package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Schedule;

/** A started on day 0 and has two days left; B started out of sequence on day 2 and has two days left; today is day 3. */
class ProgressTest {

    private static final Schedule TOLD = Nets.net("C2", "A>B", "B>C")
            .dataDate(Nets.START.plusDays(3))
            .addActivity(Activity.task(Nets.id("A"), Nets.days(4))
                    .actualStart(Nets.START)
                    .remaining(Nets.days(2))
                    .build())
            .addActivity(Activity.task(Nets.id("B"), Nets.days(3))
                    .actualStart(Nets.START.plusDays(2))
                    .remaining(Nets.days(2))
                    .build())
            .build();

    private static CalculatedSchedule under(Schedule schedule, ProgressMode mode) {
        return Nets.calculated(
                schedule, SchedulingOptions.builder().progress(mode).build());
    }

    @Test
    void retained_logic_lets_the_rest_wait() {
        CalculatedSchedule schedule = under(TOLD, ProgressMode.RETAINED_LOGIC);

        assertThat(Nets.days(schedule, "A")).isEqualTo("0 5 3 5 0 0");
        assertThat(Nets.days(schedule, "B")).isEqualTo("2 7 5 7 0 0");
        assertThat(Nets.days(schedule, "C")).isEqualTo("7 9 7 9 0 0");
    }

    @Test
    void progress_override_lets_it_go_on() {
        CalculatedSchedule schedule = under(TOLD, ProgressMode.PROGRESS_OVERRIDE);

        assertThat(Nets.days(schedule, "A")).isEqualTo("0 5 5 7 2 2");
        assertThat(Nets.days(schedule, "B")).isEqualTo("2 5 3 5 0 0");
        assertThat(Nets.days(schedule, "C")).isEqualTo("5 7 5 7 0 0");
    }

    @Test
    void nothing_that_is_left_comes_before_the_data_date() {
        Schedule schedule = Nets.net("A1 B1").dataDate(Nets.START.plusDays(10)).build();

        assertThat(Nets.days(Nets.calculated(schedule), "A")).startsWith("10 11 10 11 0");
    }

    @Test
    void what_is_done_keeps_its_dates_and_has_no_float() {
        Schedule schedule = Nets.net("B3", "A>B")
                .dataDate(Nets.START.plusDays(6))
                .addActivity(Activity.task(Nets.id("A"), Nets.days(4))
                        .actualStart(Nets.START.plusDays(1))
                        .actualFinish(Nets.START.plusDays(6))
                        .build())
                .build();
        CalculatedSchedule calculated = Nets.calculated(schedule);

        assertThat(Nets.days(calculated, "A")).isEqualTo("1 6 1 6 0 0");
        assertThat(Nets.days(calculated, "B")).isEqualTo("6 9 6 9 0 0");
        assertThat(Nets.names(calculated.critical())).containsExactly("B");
    }

    @Test
    void without_a_data_date_the_rest_follows_what_is_done() {
        Schedule schedule = Nets.net("B1", "A>B")
                .addActivity(Activity.task(Nets.id("A"), Nets.days(10))
                        .actualStart(Nets.START.plusDays(5))
                        .remaining(Nets.days(4))
                        .build())
                .build();

        assertThat(Nets.days(Nets.calculated(schedule), "A")).isEqualTo("5 15 11 15 0 0");
    }
}
