package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

/** Shapes that would break recursion, or take a lifetime where anything is quadratic. */
@Timeout(60)
class LargeNetworksTest {

    private static final int MANY = 300_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static List<ActivityId> ids(int count) {
        return IntStream.range(0, count).mapToObj(place -> Nets.id("A" + place)).toList();
    }

    private static Schedule.Builder tasks(List<ActivityId> ids) {
        Schedule.Builder schedule = Schedule.builder().project(Nets.PROJECT).start(Nets.START);
        ids.forEach(id -> schedule.addActivity(Activity.task(id, MINUTE).build()));
        return schedule;
    }

    @Test
    void a_long_chain() {
        List<ActivityId> ids = ids(MANY);
        Schedule.Builder chain = tasks(ids);
        for (int place = 1; place < MANY; place++) {
            chain.addLink(Link.of(ids.get(place - 1), ids.get(place)));
        }

        CalculatedSchedule schedule = Nets.calculated(chain.build());

        assertThat(schedule.finish()).contains(Nets.START.plusMinutes(MANY));
        assertThat(schedule.longestPath()).hasSize(MANY);
        assertThat(schedule.critical()).hasSize(MANY);
        assertThat(schedule.whatIf().drag(ids.get(MANY / 2))).contains(MINUTE);
    }

    @Test
    void a_wide_network() {
        List<ActivityId> ids = ids(MANY);
        Schedule.Builder wide = tasks(ids);
        for (int place = 1; place < MANY - 1; place++) {
            wide.addLink(Link.of(ids.get(0), ids.get(place)));
            wide.addLink(Link.of(ids.get(place), ids.get(MANY - 1)));
        }

        CalculatedSchedule schedule = Nets.calculated(wide.build());

        assertThat(schedule.finish()).contains(Nets.START.plusMinutes(3));
        assertThat(schedule.longestPath()).hasSize(MANY);
    }

    @Test
    void a_chain_in_which_maximum_lags_hold_each_pair_together() {
        List<ActivityId> ids = ids(MANY);
        Schedule.Builder chain = tasks(ids);
        for (int place = 1; place < MANY; place++) {
            chain.addLink(tight(ids.get(place - 1), ids.get(place), 1).build());
        }
        chain.addActivity(
                Activity.task(Nets.id("first"), Duration.ofMinutes(100)).build());
        chain.addLink(Link.of(Nets.id("first"), ids.get(MANY - 1)));

        CalculatedSchedule schedule = Nets.calculated(chain.build());

        assertThat(schedule.finish()).contains(Nets.START.plusMinutes(MANY));
    }

    private static Link.Builder tight(ActivityId from, ActivityId to, int most) {
        return Link.builder()
                .predecessor(from)
                .successor(to)
                .type(LinkType.START_TO_START)
                .lag(MINUTE)
                .maximumLag(Duration.ofMinutes(most));
    }

    @Test
    void a_contradiction_in_a_large_knot_is_named_as_its_shortest_circle() {
        List<ActivityId> ids = ids(MANY);
        Schedule.Builder chain = tasks(ids);
        for (int place = 1; place < MANY; place++) {
            chain.addLink(tight(ids.get(place - 1), ids.get(place), 5).build());
        }
        chain.addLink(Link.builder()
                .predecessor(ids.get(10))
                .successor(ids.get(12))
                .type(LinkType.START_TO_START)
                .maximumLag(MINUTE)
                .build());

        assertThat(ScheduleNetwork.of(chain.build(), WorkingCalendar.EVERY_DAY)
                        .flatMap(ScheduleNetwork::calculate)
                        .getError())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("The minimum and maximum lags contradict each other along"
                                + " P/A10 -> P/A11 -> P/A12 -> P/A10."));
    }

    @Test
    void a_chain_of_supports_and_a_deep_outline() {
        List<ActivityId> ids = ids(MANY);
        Schedule.Builder schedule = Schedule.builder().project(Nets.PROJECT).start(Nets.START);
        for (int place = MANY - 1; place > 0; place--) {
            boolean isSupport = place % 2 == 0;
            Activity.Builder activity = Activity.builder()
                    .id(ids.get(place))
                    .type(isSupport ? ActivityType.LEVEL_OF_EFFORT : ActivityType.SUMMARY);
            if (!isSupport && place > 1) {
                activity.parent(ids.get(place - 2));
            }
            schedule.addActivity(activity.build());
            if (isSupport && place > 2) {
                for (LinkType type : List.of(LinkType.START_TO_START, LinkType.FINISH_TO_FINISH)) {
                    schedule.addLink(Link.builder()
                            .predecessor(ids.get(place - 2))
                            .successor(ids.get(place))
                            .type(type)
                            .build());
                }
            }
        }
        schedule.addActivity(Activity.task(Nets.id("work"), Duration.ofMinutes(7))
                .parent(ids.get(MANY - 1))
                .build());
        schedule.addLink(Link.builder()
                .predecessor(ids.get(2))
                .successor(Nets.id("work"))
                .type(LinkType.FINISH_TO_FINISH)
                .build());

        CalculatedSchedule calculated = Nets.calculated(schedule.build());

        assertThat(calculated.dates(ids.get(1)).orElseThrow().earlyFinish()).isEqualTo(Nets.START.plusMinutes(7));
        assertThat(calculated.finish()).contains(Nets.START.plusMinutes(7));
    }
}
