package org.pmokit.graph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.graph.criticalpath.DateReason;

class NetworkQualityTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void a_start_that_nothing_holds_and_a_finish_that_holds_nothing_dangle() {
        NetworkQuality quality = quality(Plans.plan(MONDAY)
                .task("A", 5)
                .task("B", 5)
                .task("C", 5)
                .link("A", "B", LinkType.START_TO_START, 0)
                .link("B", "C", LinkType.FINISH_TO_FINISH, 0));

        expect(quality.dangling(), 3, "A", "C");
    }

    @Test
    void links_from_start_to_finish_are_told_by_their_successors() {
        NetworkQuality quality = quality(Plans.plan(MONDAY)
                .task("A", 5)
                .task("B", 5)
                .link("A", "B", LinkType.START_TO_FINISH, 0)
                .link("A", "B"));

        expect(quality.startToFinish(), 2, "B");
    }

    @Test
    void progress_overtakes_logic_when_what_follows_happens_first() {
        NetworkQuality quality = quality(Plans.plan(MONDAY)
                .task("A", 5)
                .with("A", activity -> activity.actualStart(MONDAY.atStartOfDay()))
                .task("B", 5)
                .with("B", activity -> activity.actualStart(MONDAY.plusDays(1).atStartOfDay()))
                .task("C", 5)
                .with("C", activity -> activity.actualStart(MONDAY.plusDays(2).atStartOfDay()))
                .link("A", "B")
                .link("A", "C", LinkType.START_TO_START, 0)
                .link("B", "C", LinkType.FINISH_TO_START, -5));

        expect(quality.outOfSequence(), 3, "B");
    }

    @Test
    void headings_and_supports_do_not_drive() {
        NetworkQuality quality = quality(Plans.plan(MONDAY)
                .task("S", 0)
                .with("S", activity -> activity.type(ActivityType.SUMMARY))
                .task("L", 5)
                .with("L", activity -> activity.type(ActivityType.LEVEL_OF_EFFORT))
                .task("A", 5)
                .task("B", 5)
                .link("A", "L", LinkType.START_TO_START, 0)
                .link("L", "B")
                .link("S", "A"));

        expect(quality.headingLogic(), 3, "A");
        expect(quality.supportLogic(), 3, "B");
    }

    @Test
    void paths_meet_where_there_are_many_predecessors() {
        Plans plan = Plans.plan(MONDAY).task("END", 1);
        for (int number = 0; number < 4; number++) {
            plan.task("T" + number, 1).link("T" + number, "END");
        }

        expect(quality(plan).mergePoints(3), 5, "END");
        expect(quality(plan).mergePoints(4), 5);
    }

    @Test
    void what_no_link_reaches_is_an_island() {
        NetworkQuality quality = quality(Plans.plan(MONDAY)
                .task("A", 1)
                .task("X", 1)
                .task("B", 1)
                .task("Y", 1)
                .task("C", 1)
                .link("A", "B")
                .link("B", "C")
                .link("X", "Y"));

        expect(quality.islands(), 5, "X", "Y");
    }

    @Test
    void names_are_told_once() {
        NetworkQuality quality = quality(Plans.plan(MONDAY)
                .task("A", 1)
                .with("A", activity -> activity.title("Test"))
                .task("B", 1)
                .with("B", activity -> activity.title("Test")));

        expect(quality.repeatedNames(), 2, "B");
    }

    @Test
    void little_float_is_near_critical_and_none_is_not() {
        NetworkQuality quality = quality(
                Plans.plan(MONDAY).task("A", 20).task("B", 10).task("C", 9).task("D", 19));

        expect(quality.nearCritical(BigDecimal.TEN).orElseThrow(), 4, "B", "D");
    }

    @Test
    void long_work_is_longer_than_the_limit() {
        expect(quality(Plans.plan(MONDAY).task("A", 20).task("B", 21)).longerThan(BigDecimal.valueOf(20)), 2, "B");
    }

    @Test
    void the_path_to_the_finish_tells_where_a_date_breaks_it() {
        NetworkQuality quality = quality(Plans.plan(MONDAY)
                .task("A", 5)
                .task("B", 5)
                .with(
                        "B",
                        activity -> activity.addConstraint(
                                Constraint.on(ConstraintType.START_NO_EARLIER_THAN, MONDAY.plusDays(28))))
                .milestone("END")
                .link("A", "B")
                .link("B", "END"));

        assertThat(quality.lastToFinish().orElseThrow().id()).isEqualTo(Plans.id("END"));
        assertThat(quality.drivingPath())
                .extracting(DateReason::activity, DateReason::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Plans.id("B"), DateReason.Kind.IMPOSED),
                        org.assertj.core.groups.Tuple.tuple(Plans.id("END"), DateReason.Kind.LINK));
    }

    @Test
    void work_without_baseline_and_starts_that_are_overdue_are_told() {
        NetworkQuality quality = NetworkQuality.of(Plans.plan(MONDAY)
                .task("A", 5)
                .task("B", 5)
                .with(
                        "B",
                        activity -> activity.baseline(new ActivityBaseline(
                                Optional.of(MONDAY.atStartOfDay()),
                                Optional.of(Plans.endOf(MONDAY.plusDays(4))),
                                Optional.empty())))
                .asOf(MONDAY.plusDays(1)));

        expect(quality.withoutBaseline(), 2, "A");
        expect(quality.overdueStarts(), 1, "B");
    }

    @Test
    void a_baseline_that_differs_from_an_earlier_one_has_moved() {
        ScheduleFacts before = Plans.plan(MONDAY)
                .task("A", 5)
                .agreed("A", MONDAY, 5)
                .task("B", 5)
                .agreed("B", MONDAY, 5)
                .task("C", 5)
                .asOf(MONDAY);
        ScheduleFacts now = Plans.plan(MONDAY)
                .task("A", 5)
                .agreed("A", MONDAY.plusDays(7), 5)
                .task("B", 5)
                .agreed("B", MONDAY, 5)
                .task("C", 5)
                .agreed("C", MONDAY, 5)
                .asOf(MONDAY);

        expect(NetworkQuality.of(now).movedBaselines(before), 2, "A");
    }

    @Test
    void without_dates_there_is_no_path() {
        NetworkQuality quality = quality(
                Plans.plan(MONDAY).task("A", 1).task("B", 1).link("A", "B").link("B", "A"));

        assertThat(quality.nearCritical(BigDecimal.TEN)).isEmpty();
        assertThat(quality.drivingPath()).isEmpty();
        assertThat(quality.lastToFinish()).isEmpty();
    }

    private static NetworkQuality quality(Plans plan) {
        return NetworkQuality.of(plan.asOf(MONDAY));
    }

    private static void expect(QualityCount count, int among, String... offenders) {
        assertThat(count.among()).isEqualTo(among);
        assertThat(count.offenders()).extracting(ActivityId::name).containsExactlyElementsOf(List.of(offenders));
        assertThat(count.counted()).isEqualTo(offenders.length);
    }
}
