package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Schedule;

/** Networks computed by hand. */
class WorkedNetworksTest {

    private static final Schedule FINISH_TO_START = Nets.net(
                    "A3 B4 C2 D5 E6 F2 G1", "A>B", "B>D", "D>F", "A>C", "C>E", "E>F", "C>G", "G>F")
            .build();

    @Test
    void finish_to_start_links_give_dates_and_floats() {
        CalculatedSchedule schedule = Nets.calculated(FINISH_TO_START);

        assertThat(Nets.days(schedule))
                .isEqualTo(Map.of(
                        "A", "0 3 0 3 0 0",
                        "B", "3 7 3 7 0 0",
                        "C", "3 5 4 6 1 0",
                        "D", "7 12 7 12 0 0",
                        "E", "5 11 6 12 1 1",
                        "G", "5 6 11 12 6 6",
                        "F", "12 14 12 14 0 0"));
        assertThat(schedule.finish()).contains(Nets.START.plusDays(14));
        assertThat(Nets.names(schedule.critical())).containsExactly("A", "B", "D", "F");
        assertThat(Nets.names(schedule.longestPath())).containsExactly("A", "B", "D", "F");
    }

    @Test
    void an_imposed_finish_shows_as_negative_float() {
        CalculatedSchedule schedule = Nets.calculated(Schedule.builder()
                .from(FINISH_TO_START)
                .imposedFinish(Nets.START.plusDays(12))
                .build());

        assertThat(schedule.dates()
                        .map(dates ->
                                dates.activity().name() + dates.totalFloat().toDays()))
                .containsExactly("A-2", "B-2", "C-1", "D-2", "E-1", "F-2", "G4");
    }

    @Test
    void all_four_links_with_lags_and_leads() {
        CalculatedSchedule schedule =
                Nets.calculated(Nets.net("A5 B8 C6 D3", "A-SS+2>B", "B-FF+1>C", "A-FS+1>C", "C-FS-1>D", "B>D")
                        .build());

        assertThat(Nets.days(schedule, "A")).startsWith("0 5 0 5 0");
        assertThat(Nets.days(schedule, "B")).isEqualTo("2 10 3 11 1 1");
        assertThat(Nets.days(schedule, "C")).startsWith("6 12 6 12 0");
        assertThat(Nets.days(schedule, "D")).startsWith("11 14 11 14 0");
    }

    @Test
    void an_activity_may_be_critical_at_its_start_alone() {
        Schedule net = Nets.net("A4 B10 C3", "A-SS+1>B", "B>C", "A-FF+2>C").build();

        assertThat(Nets.days(Nets.calculated(net), "A")).startsWith("0 4 0 4 0");
        assertThat(floatOfA(net, FloatMode.START)).isZero();
        assertThat(floatOfA(net, FloatMode.FINISH)).isEqualTo(8);
        assertThat(floatOfA(net, FloatMode.MINIMUM)).isZero();
    }

    private static long floatOfA(Schedule net, FloatMode mode) {
        return Nets.calculated(net, SchedulingOptions.builder().floatMode(mode).build())
                .dates(Nets.id("A"))
                .orElseThrow()
                .totalFloat()
                .toDays();
    }

    @Test
    void drag_is_what_the_network_would_gain() {
        assertThat(drags(FINISH_TO_START)).isEqualTo(Map.of("A", 3L, "B", 1L, "D", 1L, "F", 2L));
        assertThat(drags(Nets.net("A5 B8 C6 D3", "A-SS+2>B", "B-FF+1>C", "A-FS+1>C", "C-FS-1>D", "B>D")
                        .build()))
                .isEqualTo(Map.of("A", 1L, "C", 1L, "D", 2L));
        assertThat(drags(Nets.net("A4 B10 C3", "A-SS+1>B", "B>C", "A-FF+2>C").build()))
                .containsEntry("A", 0L);
    }

    private static Map<String, Long> drags(Schedule net) {
        CalculatedSchedule schedule = Nets.calculated(net);
        WhatIf whatIf = schedule.whatIf();
        return schedule.critical().stream()
                .collect(Collectors.toMap(
                        ActivityId::name, id -> whatIf.drag(id).orElseThrow().toDays()));
    }
}
