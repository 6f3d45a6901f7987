package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.pmokit.rules.catalog.Networks.MONDAY;
import static org.pmokit.rules.catalog.Networks.NET;
import static org.pmokit.rules.catalog.Networks.agreed;
import static org.pmokit.rules.catalog.Networks.colour;
import static org.pmokit.rules.catalog.Networks.id;
import static org.pmokit.rules.catalog.Networks.portfolio;
import static org.pmokit.rules.catalog.Networks.schedule;
import static org.pmokit.rules.catalog.Networks.task;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.rules.catalog.Networks;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.verify.RuleVerifier;

class NetworkRulesTest {

    /**
     * For each rule schedules of a hundred pieces, of which so many offend; the rule; how many are in order, amber at most, and
     * red.
     */
    static Stream<Arguments> shares() {
        return Stream.of(
                arguments("PMO-SCH-004", plans(NetworkRulesTest::dangling), 0, 5, 6),
                arguments("PMO-SCH-005", plans(NetworkRulesTest::startToFinish), 0, 5, 6),
                arguments("PMO-SCH-006", plans(NetworkRulesTest::overtaken), 0, 5, 6),
                arguments("PMO-SCH-007", plans(bad -> driven(bad, ActivityType.SUMMARY)), 0, 5, 6),
                arguments("PMO-SCH-008", plans(bad -> driven(bad, ActivityType.LEVEL_OF_EFFORT)), 0, 5, 6),
                arguments("PMO-SCH-010", plans(NetworkRulesTest::islands), 0, 5, 6),
                arguments("PMO-SCH-011", plans(NetworkRulesTest::sameNames), 0, 5, 6),
                arguments("PMO-SCH-012", plans(NetworkRulesTest::unbaselined), 0, 5, 6),
                arguments("PMO-SCH-013", plans(NetworkRulesTest::nearCritical), 25, 50, 51),
                arguments("PMO-SCH-014", plans(NetworkRulesTest::longWork), 5, 25, 26),
                arguments("PMO-SCH-015", plans(NetworkRulesTest::notStarted), 5, 25, 26));
    }

    private static IntFunction<Schedule.Builder> plans(IntFunction<Schedule.Builder> plan) {
        return plan;
    }

    @ParameterizedTest
    @MethodSource("shares")
    void a_share_is_in_order_up_to_the_first_limit_amber_up_to_the_second_and_then_red(
            String rule, IntFunction<Schedule.Builder> plan, int inOrder, int amber, int red) {
        assertThat(judge(rule, plan.apply(inOrder))).isInstanceOf(Verdict.Satisfied.class);
        assertThat(colour(judge(rule, plan.apply(inOrder + 1)))).isEqualTo(Rag.AMBER);
        assertThat(colour(judge(rule, plan.apply(amber)))).isEqualTo(Rag.AMBER);
        assertThat(colour(judge(rule, plan.apply(red)))).isEqualTo(Rag.RED);
    }

    @ParameterizedTest
    @MethodSource("shares")
    void nothing_to_count_is_not_applicable_and_no_schedule_neither(String rule) {
        assertThat(judge(rule, schedule())).isInstanceOf(Verdict.NotApplicable.class);
        RuleVerifier.verify(rule(rule))
                .given(Networks.withoutSchedule(), NET)
                .asOf(MONDAY)
                .doesNotApply();
    }

    @Test
    void evidence_names_the_offenders() {
        RuleVerifier.verify(rule("PMO-SCH-005"))
                .given(portfolio(startToFinish(2)), NET)
                .asOf(MONDAY)
                .breaches(
                        Rag.AMBER,
                        new Evidence.Counted(
                                "links from start to finish",
                                java.math.BigDecimal.valueOf(2),
                                java.math.BigDecimal.valueOf(100),
                                "",
                                java.util.List.of(id("T1"), id("T2"))));
    }

    @Test
    void without_dates_near_critical_work_is_unknown() {
        Schedule.Builder ring = schedule()
                .addActivities(task("A", 1).build(), task("B", 1).build())
                .addLinks(Link.of(id("A"), id("B")), Link.of(id("B"), id("A")));

        assertThat(judge("PMO-SCH-013", ring)).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void the_limit_of_merging_paths_can_be_set() {
        Schedule.Builder plan = schedule().addActivity(task("END", 1).build());
        for (int number = 0; number < 11; number++) {
            plan.addActivity(task("T" + number, 1).build()).addLink(Link.of(id("T" + number), id("END")));
        }
        RuleVerifier.Given given = RuleVerifier.verify(rule("PMO-SCH-009")).given(portfolio(plan), NET);

        given.asOf(MONDAY, NetworkRules.MERGING, "11").isSatisfied();
        assertThat(colour(given.asOf(MONDAY).verdict())).isEqualTo(Rag.RED);
    }

    @Test
    void a_moved_baseline_shows_beside_an_earlier_copy_only() {
        Schedule.Builder before =
                schedule().addActivity(task("A", 1).baseline(agreed(MONDAY)).build());
        Schedule.Builder now = schedule()
                .addActivity(task("A", 1).baseline(agreed(MONDAY.plusDays(7))).build());
        Assessment compared = Assessment.asOf(MONDAY).comparedWith(portfolio(before));

        assertThat(judge("PMO-SCH-016", now)).isInstanceOf(Verdict.NotApplicable.class);
        assertThat(colour(judge("PMO-SCH-016", now, compared))).isEqualTo(Rag.RED);
        assertThat(judge("PMO-SCH-016", before, compared)).isInstanceOf(Verdict.Satisfied.class);
    }

    // ---- schedules

    private static Schedule.Builder work(int count, IntFunction<Activity.Builder> each) {
        Schedule.Builder plan = schedule();
        for (int number = 1; number <= count; number++) {
            plan.addActivity(each.apply(number).build());
        }
        return plan;
    }

    private static Schedule.Builder linked(Schedule.Builder plan, int links, IntFunction<Link> each) {
        for (int number = 1; number <= links; number++) {
            plan.addLink(each.apply(number));
        }
        return plan;
    }

    private static Link link(int from, int to, LinkType type) {
        return Link.builder()
                .predecessor(id("T" + from))
                .successor(id("T" + to))
                .type(type)
                .build();
    }

    /** A milestone before everything; the first so many pieces have only a link to their finish. */
    private static Schedule.Builder dangling(int bad) {
        Schedule.Builder plan = work(100, number -> task("T" + number, 1))
                .addActivity(Activity.milestone(id("T0")).build());
        return linked(
                plan,
                100,
                number -> link(0, number, number <= bad ? LinkType.FINISH_TO_FINISH : LinkType.FINISH_TO_START));
    }

    private static Schedule.Builder startToFinish(int bad) {
        Schedule.Builder plan = work(100, number -> task("T" + number, 1))
                .addActivity(Activity.milestone(id("T0")).build());
        return linked(
                plan,
                100,
                number -> link(0, number, number <= bad ? LinkType.START_TO_FINISH : LinkType.FINISH_TO_START));
    }

    /** So many have begun although what they wait for has not finished. */
    private static Schedule.Builder overtaken(int bad) {
        Schedule.Builder plan = work(
                        100,
                        number -> number <= bad
                                ? task("T" + number, 1).actualStart(MONDAY.atStartOfDay())
                                : task("T" + number, 1))
                .addActivity(task("T0", 1).build());
        return linked(plan, 100, number -> link(0, number, LinkType.FINISH_TO_START));
    }

    /** So many are driven by something that should not drive. */
    private static Schedule.Builder driven(int bad, ActivityType type) {
        Schedule.Builder plan = work(100, number -> task("T" + number, 1))
                .addActivities(
                        task("T0", 1).build(),
                        Activity.builder().id(id("T101")).type(type).build());
        return linked(plan, 100, number -> link(number <= bad ? 101 : 0, number, LinkType.FINISH_TO_START));
    }

    private static Schedule.Builder islands(int bad) {
        return linked(
                work(100, number -> task("T" + number, 1)),
                99 - bad,
                number -> link(number, number + 1, LinkType.FINISH_TO_START));
    }

    private static Schedule.Builder sameNames(int bad) {
        return work(100, number -> task("T" + number, 1).title(number <= bad + 1 ? "Test" : "Test " + number));
    }

    private static Schedule.Builder unbaselined(int bad) {
        return work(
                100,
                number -> number <= bad
                        ? task("T" + number, 1)
                        : task("T" + number, 1).baseline(agreed(MONDAY)));
    }

    private static Schedule.Builder nearCritical(int bad) {
        return work(100, number -> task("T" + number, number <= bad ? 90 : 100));
    }

    private static Schedule.Builder longWork(int bad) {
        return work(100, number -> task("T" + number, number <= bad ? 21 : 20));
    }

    private static Schedule.Builder notStarted(int bad) {
        ActivityBaseline before = new ActivityBaseline(
                Optional.of(MONDAY.minusDays(7).atStartOfDay()), Optional.empty(), Optional.empty());
        return work(
                100,
                number -> number <= bad
                        ? task("T" + number, 1).baseline(before)
                        : task("T" + number, 1)
                                .baseline(before)
                                .actualStart(MONDAY.minusDays(7).atStartOfDay()));
    }

    // ---- judging

    private static Rule<?> rule(String id) {
        return ScheduleRules.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict judge(String rule, Schedule.Builder schedule) {
        return Networks.judge(rule(rule), schedule);
    }

    private static Verdict judge(String rule, Schedule.Builder schedule, Assessment assessment) {
        return Networks.judge(rule(rule), portfolio(schedule), assessment);
    }
}
