package org.pmokit.rules.catalog.dcma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.pmokit.rules.catalog.Networks.MONDAY;
import static org.pmokit.rules.catalog.Networks.NET;
import static org.pmokit.rules.catalog.Networks.agreed;
import static org.pmokit.rules.catalog.Networks.endOf;
import static org.pmokit.rules.catalog.Networks.id;
import static org.pmokit.rules.catalog.Networks.portfolio;
import static org.pmokit.rules.catalog.Networks.schedule;
import static org.pmokit.rules.catalog.Networks.task;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.AssignedResources;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.RuleResult;
import org.pmokit.rules.catalog.Networks;
import org.pmokit.rules.profile.ChoiceSetting;
import org.pmokit.rules.profile.Profile;
import org.pmokit.rules.profile.Profiles;
import org.pmokit.rules.profile.ThresholdSetting;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Verdict;

class DcmaRulesTest {

    // ---- each rule in all its verdicts

    /** A schedule that breaches the rule, one that holds it, and one that lacks a fact or has nothing to count. */
    static Stream<Arguments> verdicts() {
        return Stream.of(
                arguments("PMO-DCM-001", unlinked(), ring(), all(done())),
                arguments("PMO-DCM-002", linked(LinkType.FINISH_TO_START, -1), sound(), unlinked()),
                arguments("PMO-DCM-003", linked(LinkType.FINISH_TO_START, 1), sound(), unlinked()),
                arguments("PMO-DCM-004", linked(LinkType.START_TO_START, 0), sound(), unlinked()),
                arguments("PMO-DCM-005", held(ConstraintType.START_NO_LATER_THAN), sound(), all(done())),
                arguments("PMO-DCM-006", beside(1, 46), beside(1, 45), ring()),
                arguments("PMO-DCM-007", late(), sound(), ring()),
                arguments("PMO-DCM-008", agreedToTake(45), agreedToTake(44), sound()),
                arguments("PMO-DCM-009", finished(MONDAY.plusDays(1)), finished(MONDAY), schedule()),
                arguments("PMO-DCM-011", finishedLate(1), finishedLate(0), sound()),
                arguments("PMO-DCM-012", pinned(), sound(), ring()),
                arguments("PMO-DCM-013", target(8), target(11), sound()),
                arguments("PMO-DCM-014", halfDone(), finishedLate(0), sound()));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void a_rule_is_breached_amber_holds_and_says_what_it_lacks(
            String rule, Schedule.Builder bad, Schedule.Builder good, Schedule.Builder other) {
        Verdict breached = judge(rule, portfolio(bad), assessment());
        Verdict held = judge(rule, portfolio(good), assessment());
        Verdict open = judge(rule, portfolio(other), assessment());

        assertThat(breached).isInstanceOf(Verdict.Breached.class);
        assertThat(((Verdict.Breached) breached).breaches())
                .extracting(Breach::rag)
                .containsExactly(org.pmokit.rules.rag.Rag.AMBER);
        assertThat(held).isInstanceOf(Verdict.Satisfied.class);
        assertThat(open).isInstanceOfAny(Verdict.NotApplicable.class, Verdict.Unknown.class);
    }

    @Test
    void resources_are_information_unless_all_work_has_to_have_some() {
        Schedule.Builder plan = schedule()
                .addActivity(task("A", 1)
                        .assigned(AssignedResources.of(BigDecimal.ONE, BigDecimal.ZERO))
                        .build())
                .addActivity(task("B", 1)
                        .assigned(AssignedResources.of(BigDecimal.ZERO, BigDecimal.ZERO))
                        .build());
        Assessment strict = assessment().choosing(DcmaChoices.RESOURCES, "all-assigned", "test");

        assertThat(judge("PMO-DCM-010", portfolio(plan), assessment())).isInstanceOf(Verdict.Satisfied.class);
        assertThat(judge("PMO-DCM-010", portfolio(plan), strict)).isInstanceOf(Verdict.Breached.class);
        assertThat(judge("PMO-DCM-010", portfolio(sound()), strict)).isInstanceOf(Verdict.Unknown.class);
        assertThat(judge("PMO-DCM-010", portfolio(all(done())), strict)).isInstanceOf(Verdict.NotApplicable.class);
    }

    @Test
    void a_project_without_a_schedule_is_not_asked() {
        HealthReport report = dcma().assess(Networks.withoutSchedule(), assessment());

        assertThat(report.results()).isEmpty();
        assertThat(judge("PMO-DCM-001", Networks.withoutSchedule(), assessment()))
                .isInstanceOf(Verdict.NotApplicable.class);
    }

    // ---- limits, readings and switches

    @Test
    void a_share_that_reaches_its_limit_is_in_order_unless_it_must_stay_below() {
        Portfolio portfolio = portfolio(oneOfTwentyUnlinked());

        assertThat(judge("PMO-DCM-001", portfolio, assessment())).isInstanceOf(Verdict.Satisfied.class);
        assertThat(judge("PMO-DCM-001", portfolio, assessment().choosing(DcmaChoices.COMPARISON, "below", "test")))
                .isInstanceOf(Verdict.Breached.class);
    }

    @Test
    void the_measurement_tells_population_offenders_and_variant() {
        Measurement measured = measured(judge("PMO-DCM-001", portfolio(unlinked()), assessment()));

        assertThat(measured.numerator()).contains(new BigDecimal(2));
        assertThat(measured.denominator()).contains(new BigDecimal(2));
        assertThat(measured.operator()).isEqualTo(Operator.AT_MOST);
        assertThat(measured.threshold().value()).isEqualByComparingTo("0.05");
        assertThat(measured.offenders()).containsExactly((ComponentRef) id("A"), id("B"));
        assertThat(measured.variant())
                .hasValueSatisfying(variant ->
                        assertThat(variant).isEqualTo("PAM_200_1_2012: work, either-side, none, apart, at-most"));
    }

    @Test
    void a_profile_takes_another_reading_and_differs_from_it_in_single_switches() {
        Profile house = Profile.named("house")
                .addChoices(
                        ChoiceSetting.of("dcma-14/reading", "LEGACY_2009", "as before"),
                        ChoiceSetting.of("dcma-14/dangling", "apart", "looked at elsewhere"))
                .build();
        Profiles profiles = Profiles.resolveOrThrow(List.of(house), dcma().rules());

        HealthReport report = dcma().under(profiles).assess(portfolio(unlinked()), assessment());

        assertThat(measured(verdict(report, "PMO-DCM-001")).variant())
                .contains("CUSTOM: everything, either-side, none, apart, at-most");
        assertThat(profiles.differences().asText())
                .contains("dcma-14/reading: LEGACY_2009 instead of PAM_200_1_2012")
                .doesNotContain("dcma-14/dangling");
    }

    @Test
    void each_reading_is_named_in_the_result() {
        for (String reading : DcmaChoices.READING.options()) {
            Verdict verdict = judge(
                    "PMO-DCM-004", portfolio(sound()), assessment().choosing(DcmaChoices.READING, reading, "test"));
            assertThat(measured(verdict).variant())
                    .hasValueSatisfying(variant -> assertThat(variant).startsWith(reading));
        }
    }

    @Test
    void thresholds_can_be_set_also_those_inside_of_a_count() {
        Profile house = Profile.named("house")
                .addThresholds(ThresholdSetting.of("PMO-DCM-006/days", "60", "long lead times"))
                .build();
        Profiles profiles = Profiles.resolveOrThrow(List.of(house), dcma().rules());

        assertThat(verdict(dcma().assess(portfolio(beside(1, 46)), assessment()), "PMO-DCM-006"))
                .isInstanceOf(Verdict.Breached.class);
        assertThat(verdict(dcma().under(profiles).assess(portfolio(beside(1, 46)), assessment()), "PMO-DCM-006"))
                .isInstanceOf(Verdict.Satisfied.class);
    }

    @Test
    void any_movement_will_do_where_the_house_says_so() {
        Verdict verdict = judge(
                "PMO-DCM-012",
                portfolio(sound()),
                assessment().choosing(DcmaChoices.CRITICAL_PATH_TEST, "any-movement", "test"));

        assertThat(measured(verdict).operator()).isEqualTo(Operator.ABOVE);
        assertThat(measured(verdict).threshold().value()).isZero();
        assertThat(verdict).isInstanceOf(Verdict.Satisfied.class);
    }

    @Test
    void the_points_do_not_colour_the_project() {
        HealthReport with = HealthCheck.standard().assess(portfolio(unlinked()), assessment());
        HealthReport without = HealthCheck.standard().assess(Networks.withoutSchedule(), assessment());

        assertThat(with.ragOf(NET)).isEqualTo(without.ragOf(NET));
        assertThat(with.findings()).anyMatch(found -> found.key().rule().value().equals("PMO-DCM-001"));
    }

    // ---- schedules

    private static Schedule.Builder unlinked() {
        return schedule().addActivities(task("A", 5).build(), task("B", 5).build());
    }

    private static Schedule.Builder sound() {
        return linked(LinkType.FINISH_TO_START, 0);
    }

    private static Schedule.Builder linked(LinkType type, int lagDays) {
        return unlinked()
                .addLink(Link.builder()
                        .predecessor(id("A"))
                        .successor(id("B"))
                        .type(type)
                        .lag(Duration.ofDays(lagDays))
                        .build());
    }

    /** No end is open, and no date can be calculated. */
    private static Schedule.Builder ring() {
        return sound().addLink(Link.of(id("B"), id("A")));
    }

    private static Schedule.Builder done() {
        return schedule()
                .addActivity(task("A", 1)
                        .actualStart(MONDAY.atStartOfDay())
                        .actualFinish(endOf(MONDAY))
                        .build());
    }

    private static Schedule.Builder all(Schedule.Builder schedule) {
        return schedule;
    }

    private static Schedule.Builder held(ConstraintType type) {
        return schedule()
                .addActivities(task("A", 5)
                        .addConstraint(Constraint.on(type, MONDAY.plusYears(1)))
                        .build());
    }

    private static Schedule.Builder beside(int days, int others) {
        return schedule()
                .addActivities(task("A", days).build(), task("B", others).build());
    }

    private static Schedule.Builder late() {
        return schedule()
                .addActivities(task("A", 5)
                        .addConstraint(Constraint.on(ConstraintType.FINISH_NO_LATER_THAN, MONDAY))
                        .build());
    }

    private static Schedule.Builder agreedToTake(int days) {
        return schedule()
                .addActivities(task("A", 5)
                        .baseline(new ActivityBaseline(
                                Optional.empty(), Optional.empty(), Optional.of(Duration.ofDays(days))))
                        .build());
    }

    private static Schedule.Builder finished(java.time.LocalDate last) {
        return schedule()
                .addActivities(task("A", 5)
                        .actualStart(MONDAY.minusDays(7).atStartOfDay())
                        .actualFinish(endOf(last))
                        .build());
    }

    private static Schedule.Builder finishedLate(int days) {
        return schedule()
                .addActivities(task("A", 1)
                        .actualStart(MONDAY.minusDays(7).atStartOfDay())
                        .actualFinish(endOf(MONDAY.minusDays(4)))
                        .baseline(agreed(MONDAY.minusDays(4L + days)))
                        .build());
    }

    private static Schedule.Builder halfDone() {
        return finishedLate(0)
                .addActivities(
                        task("B", 1).baseline(agreed(MONDAY.minusDays(3))).build());
    }

    private static Schedule.Builder pinned() {
        return schedule()
                .addActivities(
                        task("A", 5).build(),
                        task("B", 5)
                                .addConstraint(Constraint.on(ConstraintType.MUST_FINISH_ON, MONDAY.plusDays(11)))
                                .build())
                .addLink(Link.of(id("A"), id("B")));
    }

    /** Ten days of work from Monday on, agreed to finish so many days after it. */
    private static Schedule.Builder target(int days) {
        return schedule()
                .addActivities(
                        task("A", 5).build(),
                        task("B", 5).baseline(agreed(MONDAY.plusDays(days))).build())
                .addLink(Link.of(id("A"), id("B")));
    }

    private static Schedule.Builder oneOfTwentyUnlinked() {
        Schedule.Builder plan = schedule();
        for (int number = 0; number < 20; number++) {
            plan.addActivity(task("T" + number, 1).build());
            if (number > 0) {
                plan.addLink(Link.of(id("T" + (number % 19 + 1)), id("T" + number)));
            }
        }
        return plan;
    }

    // ---- judging

    private static HealthCheck dcma() {
        return HealthCheck.standard().only(Set.of(RuleGroup.DCMA_14));
    }

    private static Assessment assessment() {
        return Assessment.asOf(MONDAY);
    }

    private static Verdict judge(String id, Portfolio portfolio, Assessment assessment) {
        Rule<?> rule = DcmaRules.rules().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        org.pmokit.rules.rule.RuleContext context =
                org.pmokit.rules.rule.RuleContext.of(portfolio, assessment).around(NET);
        return judge(rule, portfolio.project(NET).orElseThrow(), context);
    }

    private static <S> Verdict judge(Rule<S> rule, Object subject, org.pmokit.rules.rule.RuleContext context) {
        return rule.judge(rule.subject().cast(subject), context);
    }

    private static Verdict verdict(HealthReport report, String rule) {
        return report.results().stream()
                .filter(result -> result.rule().id().value().equals(rule))
                .map(RuleResult::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static Measurement measured(Verdict verdict) {
        return verdict.fold(
                        held -> Optional.of(held.measurement()),
                        broken -> Optional.of(broken.measurement()),
                        none -> Optional.<Measurement>empty(),
                        none -> Optional.<Measurement>empty(),
                        none -> Optional.<Measurement>empty())
                .orElseThrow();
    }
}
