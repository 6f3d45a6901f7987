package org.pmokit.graph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityPurpose;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.core.schedule.ToolDates;
import org.pmokit.graph.quality.DcmaVariant.Dangling;
import org.pmokit.graph.quality.DcmaVariant.DateScope;
import org.pmokit.graph.quality.DcmaVariant.DurationMeasure;
import org.pmokit.graph.quality.DcmaVariant.FloatUnit;
import org.pmokit.graph.quality.DcmaVariant.HardDates;
import org.pmokit.graph.quality.DcmaVariant.LinkScope;
import org.pmokit.graph.quality.DcmaVariant.LogicScope;
import org.pmokit.graph.quality.DcmaVariant.MissedBy;
import org.pmokit.graph.quality.DcmaVariant.MissingLogic;
import org.pmokit.graph.quality.DcmaVariant.OpenEnds;
import org.pmokit.graph.quality.DcmaVariant.WithoutTarget;

class DcmaAssessmentTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    // ---- populations

    @Test
    void a_schedule_without_activities_has_nothing_to_count() {
        ScheduleFacts facts = Plans.plan(MONDAY).asOf(MONDAY);

        assertThat(DcmaAssessment.of(facts, DcmaSettings.PAM_200_1_2012).results())
                .hasSize(14)
                .allMatch(DcmaResult.NotApplicable.class::isInstance);
    }

    @Test
    void milestones_alone_are_no_work() {
        ScheduleFacts facts =
                Plans.plan(MONDAY).milestone("M").milestone("N").link("M", "N").asOf(MONDAY);

        assertThat(facts.discrete()).isZero();
        assertThat(result(facts, DcmaCheck.LOGIC)).isInstanceOf(DcmaResult.NotApplicable.class);
        assertThat(result(facts, DcmaCheck.LEADS)).isInstanceOf(DcmaResult.NotApplicable.class);
        assertThat(result(facts, DcmaCheck.CRITICAL_PATH_TEST)).isInstanceOf(DcmaResult.NotApplicable.class);
    }

    @Test
    void headings_supports_milestones_and_stand_ins_are_no_work() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 1)
                .task("ZERO", 0)
                .milestone("M")
                .task("S", 1)
                .with("S", activity -> activity.type(ActivityType.SUMMARY))
                .task("L", 1)
                .with("L", activity -> activity.type(ActivityType.LEVEL_OF_EFFORT))
                .task("E", 1)
                .with("E", activity -> activity.purpose(ActivityPurpose.EXTERNAL))
                .task("V", 1)
                .with("V", activity -> activity.purpose(ActivityPurpose.VISIBILITY))
                .asOf(MONDAY);

        assertThat(facts.discrete()).isEqualTo(2);
    }

    @Test
    void work_is_done_when_it_has_finished_or_is_complete() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 1)
                .done("A", MONDAY, MONDAY)
                .task("B", 1)
                .with("B", activity -> activity.complete(Ratio.ONE))
                .task("C", 1)
                .with("C", activity -> activity.complete(Ratio.of("0.99")))
                .asOf(MONDAY);

        assertThat(facts.incomplete()).isEqualTo(1);
    }

    @Test
    void when_all_is_complete_only_what_looks_at_done_work_is_counted() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 1)
                .done("A", MONDAY, MONDAY)
                .agreed("A", MONDAY, 1)
                .task("B", 1)
                .done("B", MONDAY.plusDays(1), MONDAY.plusDays(1))
                .agreed("B", MONDAY, 1)
                .link("A", "B")
                .asOf(MONDAY.plusDays(4));

        assertThat(result(facts, DcmaCheck.LOGIC)).isInstanceOf(DcmaResult.NotApplicable.class);
        assertThat(result(facts, DcmaCheck.LAGS)).isInstanceOf(DcmaResult.NotApplicable.class);
        assertThat(result(facts, DcmaCheck.CRITICAL_PATH_LENGTH_INDEX)).isInstanceOf(DcmaResult.NotApplicable.class);
        expect(facts, DcmaCheck.INVALID_DATES, 0, 2);
        expect(facts, DcmaCheck.MISSED_TASKS, 1, 2);
        expect(facts, DcmaCheck.BASELINE_EXECUTION_INDEX, 2, 2);
    }

    @Test
    void without_links_every_piece_of_work_lacks_logic_and_no_share_of_links_is_told() {
        ScheduleFacts facts = Plans.plan(MONDAY).task("A", 1).task("B", 2).asOf(MONDAY);

        expect(facts, DcmaCheck.LOGIC, 2, 2);
        assertThat(result(facts, DcmaCheck.RELATIONSHIP_TYPES)).isInstanceOf(DcmaResult.NotApplicable.class);
    }

    // ---- logic and links

    @Test
    void open_ends_dangling_ends_and_milestones_count_as_the_reading_says() {
        Plans plan = Plans.plan(MONDAY)
                .milestone("START")
                .task("A", 3)
                .task("B", 3)
                .task("C", 3)
                .link("START", "A")
                .link("A", "B", LinkType.START_TO_START, 0)
                .link("B", "C");
        ScheduleFacts facts = plan.asOf(MONDAY);

        expect(facts, DcmaCheck.LOGIC, 1, 3);
        expect(facts, settings().dangling(Dangling.COUNTED), DcmaCheck.LOGIC, 2, 3);
        expect(facts, settings().logic(LogicScope.WORK_AND_MILESTONES), DcmaCheck.LOGIC, 2, 4);
        expect(facts, settings().openEnds(OpenEnds.FIRST_AND_LAST), DcmaCheck.LOGIC, 0, 3);
        expect(facts, settings().missingLogic(MissingLogic.BOTH_SIDES), DcmaCheck.LOGIC, 0, 3);
        expect(facts, settings().openEnds(OpenEnds.ONE_PER_CENT), DcmaCheck.LOGIC, 1, 3);
    }

    @Test
    void one_open_end_among_a_hundred_may_be_allowed() {
        Plans plan = Plans.plan(MONDAY).milestone("END");
        for (int number = 0; number < 100; number++) {
            plan.task("T" + number, 1).link("END", "T" + number);
            if (number > 0) {
                plan.link("T" + number, "T0");
            }
        }
        ScheduleFacts facts = plan.asOf(MONDAY);

        expect(facts, DcmaCheck.LOGIC, 1, 100);
        expect(facts, settings().openEnds(OpenEnds.ONE_PER_CENT), DcmaCheck.LOGIC, 0, 100);
    }

    @Test
    void links_count_by_how_many_of_their_ends_are_open() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 1)
                .done("A", MONDAY, MONDAY)
                .task("B", 1)
                .done("B", MONDAY, MONDAY)
                .task("C", 1)
                .task("D", 1)
                .link("A", "B", LinkType.FINISH_TO_START, 1)
                .link("B", "C", LinkType.FINISH_TO_START, 1)
                .link("C", "D")
                .asOf(MONDAY);

        expect(facts, DcmaCheck.LAGS, 1, 2);
        expect(facts, settings().links(LinkScope.BOTH_ENDS_OPEN), DcmaCheck.LAGS, 0, 1);
        expect(facts, settings().links(LinkScope.EVERY_LINK), DcmaCheck.LAGS, 2, 3);
    }

    @Test
    void a_link_that_only_bounds_from_above_is_no_relation() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 1)
                .task("B", 1)
                .whole(schedule -> schedule.addLink(Link.builder()
                        .predecessor(Plans.id("A"))
                        .successor(Plans.id("B"))
                        .maximumLag(Duration.ofDays(30))
                        .build()))
                .asOf(MONDAY);

        expect(facts, DcmaCheck.LOGIC, 2, 2);
        assertThat(result(facts, DcmaCheck.LAGS)).isInstanceOf(DcmaResult.NotApplicable.class);
    }

    @Test
    void links_between_projects_are_logic_on_both_sides() {
        ProjectId other = ProjectId.of("Q");
        ActivityId there = ActivityId.of(other, "X");
        Schedule second = Schedule.builder()
                .project(other)
                .start(MONDAY.atStartOfDay())
                .addActivity(Activity.task(there, Duration.ofDays(2)).build())
                .addLink(Link.of(there, Plans.id("A")))
                .build();
        AssessedSchedules all = AssessedSchedules.in(
                PortfolioDraft.named("Two")
                        .add(Project.builder().id(Plans.PROJECT).build())
                        .add(Project.builder().id(other).build())
                        .add(Plans.plan(MONDAY)
                                .task("A", 1)
                                .task("B", 1)
                                .link("A", "B")
                                .build())
                        .add(second)
                        .resolveOrThrow(),
                MONDAY);

        assertThat(all.projects()).containsExactly(Plans.PROJECT, other);
        expect(all.of(Plans.PROJECT).orElseThrow(), DcmaCheck.LOGIC, 1, 2);
        expect(all.of(other).orElseThrow(), DcmaCheck.LOGIC, 1, 1);
        expect(all.of(Plans.PROJECT).orElseThrow(), DcmaCheck.CRITICAL_PATH_TEST, 600, 600);
    }

    // ---- constraints, floats, durations

    @Test
    void hard_is_what_the_reading_calls_hard() {
        Plans plan = Plans.plan(MONDAY);
        for (ConstraintType type : ConstraintType.values()) {
            plan.task(type.code(), 1)
                    .with(
                            type.code(),
                            activity -> activity.addConstraint(
                                    type.needsDate()
                                            ? Constraint.on(type, MONDAY.plusDays(30))
                                            : new Constraint(type, Optional.empty())));
        }
        ScheduleFacts facts = plan.asOf(MONDAY);

        expect(facts, DcmaCheck.HARD_CONSTRAINTS, 4, 10);
        expect(facts, settings().hardDates(HardDates.MANDATORY), DcmaCheck.HARD_CONSTRAINTS, 2, 10);
        expect(facts, settings().hardDates(HardDates.WITH_ON_DATES), DcmaCheck.HARD_CONSTRAINTS, 6, 10);
    }

    @Test
    void high_float_is_counted_in_days_of_the_own_calendar_and_is_more_than_the_limit() {
        WorkingCalendar tenHours = WorkingCalendar.weekly(
                "ten",
                WorkingHours.of("07:00-17:00"),
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY);
        Plans plan = Plans.plan(MONDAY)
                .task("LONG", 0)
                .with("LONG", activity -> activity.duration(Duration.ofHours(10 * 45)))
                .task("JUST", 0)
                .with("JUST", activity -> activity.duration(Duration.ofHours(10)))
                .task("HIGH", 0)
                .with("HIGH", activity -> activity.duration(Duration.ofHours(9)));
        ScheduleFacts facts = plan.asOf(MONDAY, tenHours);

        expect(facts, DcmaCheck.HIGH_FLOAT, 1, 3);
        expect(facts, settings().floatUnit(FloatUnit.EIGHT_HOUR_DAYS), DcmaCheck.HIGH_FLOAT, 2, 3);
    }

    @Test
    void negative_float_shows_where_an_imposed_date_is_missed() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 5)
                .task("B", 5)
                .link("A", "B")
                .task("C", 1)
                .with(
                        "B",
                        activity -> activity.addConstraint(
                                Constraint.on(ConstraintType.FINISH_NO_LATER_THAN, MONDAY.plusDays(7))))
                .asOf(MONDAY);

        expect(facts, DcmaCheck.NEGATIVE_FLOAT, 2, 3);
    }

    @Test
    void high_duration_looks_at_the_baseline_inside_the_detail_window() {
        Plans plan = Plans.plan(MONDAY)
                .task("A", 10)
                .with("A", activity -> baseline(activity, MONDAY, 45))
                .task("B", 50)
                .with("B", activity -> baseline(activity, MONDAY.plusYears(1), 45))
                .task("C", 44)
                .with("C", activity -> baseline(activity, MONDAY, 44));

        ScheduleFacts facts = plan.asOf(MONDAY);
        expect(facts, DcmaCheck.HIGH_DURATION, 2, 3);
        expect(facts, settings().duration(DurationMeasure.ORIGINAL), DcmaCheck.HIGH_DURATION, 1, 3);

        Schedule rolling =
                facts.schedule().toBuilder().detailUntil(MONDAY.plusMonths(6)).build();
        expect(
                AssessedSchedules.of(rolling, WorkingCalendar.MONDAY_FRIDAY, Map.of(), MONDAY),
                DcmaCheck.HIGH_DURATION,
                1,
                3);
    }

    @Test
    void a_baseline_duration_may_follow_from_its_dates() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 10)
                .with(
                        "A",
                        activity -> activity.baseline(new ActivityBaseline(
                                Optional.of(MONDAY.atStartOfDay()),
                                Optional.of(Plans.endOf(LocalDate.of(2026, 3, 6))),
                                Optional.empty())))
                .asOf(MONDAY);

        expect(facts, DcmaCheck.HIGH_DURATION, 1, 1);
    }

    // ---- missing facts

    @Test
    void what_was_never_agreed_and_never_assigned_is_unknown() {
        ScheduleFacts facts = Plans.plan(MONDAY).task("A", 10).asOf(MONDAY);

        assertThat(result(facts, DcmaCheck.HIGH_DURATION)).isInstanceOf(DcmaResult.Unknown.class);
        assertThat(result(facts, DcmaCheck.MISSED_TASKS)).isInstanceOf(DcmaResult.Unknown.class);
        assertThat(result(facts, DcmaCheck.BASELINE_EXECUTION_INDEX)).isInstanceOf(DcmaResult.Unknown.class);
        assertThat(result(facts, DcmaCheck.RESOURCES)).isInstanceOf(DcmaResult.Unknown.class);
        assertThat(result(facts, DcmaCheck.CRITICAL_PATH_LENGTH_INDEX)).isInstanceOf(DcmaResult.Unknown.class);
    }

    @Test
    void a_circle_of_links_leaves_counts_and_takes_dates() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 1)
                .task("B", 1)
                .link("A", "B")
                .link("B", "A")
                .asOf(MONDAY);

        assertThat(facts.obstacle()).isPresent();
        expect(facts, DcmaCheck.LOGIC, 0, 2);
        assertThat(result(facts, DcmaCheck.HIGH_FLOAT)).isInstanceOf(DcmaResult.Unknown.class);
        assertThat(result(facts, DcmaCheck.CRITICAL_PATH_TEST)).isInstanceOf(DcmaResult.Unknown.class);
    }

    // ---- dates

    @Test
    void what_happened_after_the_status_date_cannot_be() {
        Plans plan = Plans.plan(MONDAY)
                .task("A", 1)
                .done("A", MONDAY, MONDAY.plusDays(1))
                .task("B", 1)
                .done("B", MONDAY.plusDays(2), MONDAY.plusDays(2))
                .task("C", 5)
                .with("C", activity -> activity.actualStart(MONDAY.plusDays(2).atStartOfDay()));
        ScheduleFacts facts = plan.asOf(MONDAY.plusDays(1));

        expect(facts, DcmaCheck.INVALID_DATES, 2, 3);
        expect(facts, settings().dates(DateScope.DATES), DcmaCheck.INVALID_DATES, 3, 3);
        expect(facts, settings().dates(DateScope.OPEN_ACTIVITIES), DcmaCheck.INVALID_DATES, 1, 1);
    }

    @Test
    void the_data_date_of_the_schedule_goes_before_the_day_of_the_assessment() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 1)
                .done("A", MONDAY, MONDAY)
                .whole(schedule -> schedule.dataDate(MONDAY.atTime(12, 0)))
                .asOf(MONDAY.plusYears(1));

        assertThat(facts.status().day()).isEqualTo(MONDAY);
        expect(facts, DcmaCheck.INVALID_DATES, 1, 1);
    }

    @Test
    void a_plan_that_nobody_has_brought_up_to_date_lies_in_the_past() {
        ScheduleFacts facts = Plans.plan(MONDAY).task("A", 1).task("B", 90).asOf(MONDAY.plusDays(28));

        expect(facts, DcmaCheck.INVALID_DATES, 2, 2);
    }

    @Test
    void once_progress_is_told_open_work_goes_on_from_the_status_date() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 1)
                .done("A", MONDAY, MONDAY)
                .task("B", 90)
                .link("A", "B")
                .asOf(MONDAY.plusDays(28));

        expect(facts, DcmaCheck.INVALID_DATES, 0, 2);
    }

    @Test
    void forecasts_of_a_tool_are_taken_as_told() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 1)
                .with(
                        "A",
                        activity -> activity.toolDates(new ToolDates(
                                Optional.of(MONDAY.minusDays(7).atStartOfDay()),
                                Optional.of(MONDAY.plusDays(7).atStartOfDay()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .asOf(MONDAY);

        expect(facts, DcmaCheck.INVALID_DATES, 1, 1);
        expect(facts, settings().dates(DateScope.DATES), DcmaCheck.INVALID_DATES, 1, 1);
    }

    @Test
    void what_is_due_and_open_is_missed_from_the_day_after() {
        Plans plan = Plans.plan(MONDAY)
                .task("A", 5)
                .agreed("A", MONDAY.plusDays(4), 5)
                .task("B", 5)
                .done("B", MONDAY, MONDAY.plusDays(4))
                .agreed("B", MONDAY.plusDays(4), 5);

        ScheduleFacts facts = plan.asOf(MONDAY.plusDays(7));
        expect(facts, DcmaCheck.MISSED_TASKS, 1, 2);
        expect(facts, settings().missed(MissedBy.FINISH_OR_OVERDUE), DcmaCheck.MISSED_TASKS, 1, 2);
    }

    @Test
    void starts_may_be_missed_too() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 5)
                .done("A", MONDAY.plusDays(1), MONDAY.plusDays(4))
                .with(
                        "A",
                        activity -> activity.baseline(new ActivityBaseline(
                                Optional.of(MONDAY.atStartOfDay()),
                                Optional.of(Plans.endOf(MONDAY.plusDays(4))),
                                Optional.empty())))
                .asOf(MONDAY.plusDays(7));

        expect(facts, DcmaCheck.MISSED_TASKS, 0, 1);
        expect(facts, settings().missed(MissedBy.START_OR_FINISH), DcmaCheck.MISSED_TASKS, 1, 1);
    }

    // ---- the path

    @Test
    void a_finish_that_hangs_on_nothing_does_not_react() {
        ScheduleFacts facts = Plans.plan(MONDAY)
                .task("A", 5)
                .with(
                        "A",
                        activity -> activity.addConstraint(Constraint.on(ConstraintType.FINISH_NO_LATER_THAN, MONDAY)))
                .task("LAST", 30)
                .asOf(MONDAY);

        expect(facts, DcmaCheck.CRITICAL_PATH_TEST, 0, 600);
    }

    @Test
    void a_finish_that_a_date_pins_does_not_react_and_one_that_is_only_wished_for_does() {
        Plans pinned = chain().with(
                        "END",
                        activity -> activity.addConstraint(
                                Constraint.on(ConstraintType.MUST_FINISH_ON, MONDAY.plusDays(60))));
        Plans wished = chain().with(
                        "END",
                        activity ->
                                activity.addConstraint(Constraint.on(ConstraintType.FINISH_ON, MONDAY.plusDays(60))));

        DcmaResult.Measured held = result(pinned.asOf(MONDAY), DcmaCheck.CRITICAL_PATH_TEST)
                .measured()
                .orElseThrow();
        DcmaResult.Measured moved = result(wished.asOf(MONDAY), DcmaCheck.CRITICAL_PATH_TEST)
                .measured()
                .orElseThrow();

        assertThat(held.value()).isEqualByComparingTo("0");
        assertThat(held.offenders()).containsExactly(Plans.id("A"));
        assertThat(moved.value()).isEqualByComparingTo("1");
    }

    @Test
    void the_length_index_aims_at_what_is_imposed_and_else_at_the_baseline() {
        DcmaResult.Measured late = result(
                        chain().agreed("END", MONDAY.plusDays(8), 0).asOf(MONDAY), DcmaCheck.CRITICAL_PATH_LENGTH_INDEX)
                .measured()
                .orElseThrow();
        DcmaResult.Measured early = result(
                        chain().agreed("END", MONDAY.plusDays(8), 0)
                                .whole(schedule -> schedule.imposedFinish(Plans.endOf(MONDAY.plusDays(16))))
                                .asOf(MONDAY),
                        DcmaCheck.CRITICAL_PATH_LENGTH_INDEX)
                .measured()
                .orElseThrow();

        assertThat(late.numerator()).isEqualByComparingTo("7");
        assertThat(late.denominator()).isEqualByComparingTo("10");
        assertThat(early.numerator()).isEqualByComparingTo("13");
        expect(
                chain().asOf(MONDAY),
                settings().withoutTarget(WithoutTarget.NO_FLOAT),
                DcmaCheck.CRITICAL_PATH_LENGTH_INDEX,
                10,
                10);
    }

    @Test
    void a_published_length_index_comes_out() {
        LocalDate last = WorkingCalendar.MONDAY_FRIDAY.plusDays(MONDAY, 719);
        DcmaResult.Measured index = result(
                        Plans.plan(MONDAY)
                                .task("A", 720)
                                .agreed("A", WorkingCalendar.MONDAY_FRIDAY.plusDays(last, -60), 660)
                                .asOf(MONDAY),
                        DcmaCheck.CRITICAL_PATH_LENGTH_INDEX)
                .measured()
                .orElseThrow();

        assertThat(index.numerator()).isEqualByComparingTo("660");
        assertThat(index.denominator()).isEqualByComparingTo("720");
        assertThat(index.value()).isBetween(new java.math.BigDecimal("0.9166"), new java.math.BigDecimal("0.9167"));
    }

    @Test
    void a_published_execution_index_comes_out() {
        Plans plan = Plans.plan(MONDAY);
        for (int number = 0; number < 1955; number++) {
            plan.task("T" + number, 1).agreed("T" + number, MONDAY, 1);
            if (number < 1516) {
                plan.done("T" + number, MONDAY, MONDAY);
            }
        }
        DcmaResult.Measured index = result(plan.asOf(MONDAY.plusDays(1)), DcmaCheck.BASELINE_EXECUTION_INDEX)
                .measured()
                .orElseThrow();

        assertThat(index.numerator()).isEqualByComparingTo("1516");
        assertThat(index.denominator()).isEqualByComparingTo("1955");
        assertThat(index.value().setScale(3, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo("0.775");
    }

    @Test
    void what_is_only_there_to_be_seen_needs_no_resources_and_is_not_executed() {
        Plans plan = Plans.plan(MONDAY)
                .task("A", 1)
                .agreed("A", MONDAY, 1)
                .assigned("A", 8)
                .task("V", 1)
                .agreed("V", MONDAY, 1)
                .assigned("V", 0)
                .with("V", activity -> activity.purpose(ActivityPurpose.VISIBILITY));
        ScheduleFacts facts = plan.asOf(MONDAY.plusDays(1));

        expect(facts, DcmaCheck.RESOURCES, 0, 1);
        expect(facts, DcmaCheck.BASELINE_EXECUTION_INDEX, 0, 1);
    }

    private static Plans chain() {
        return Plans.plan(MONDAY)
                .task("A", 5)
                .task("B", 5)
                .milestone("END")
                .link("A", "B")
                .link("B", "END");
    }

    private static Activity.Builder baseline(Activity.Builder activity, LocalDate start, int days) {
        return activity.baseline(new ActivityBaseline(
                Optional.of(start.atStartOfDay()), Optional.empty(), Optional.of(Duration.ofDays(days))));
    }

    private static DcmaSettings.Builder settings() {
        return DcmaSettings.builder();
    }

    private static DcmaResult result(ScheduleFacts facts, DcmaCheck check) {
        return DcmaAssessment.of(facts, DcmaSettings.PAM_200_1_2012).result(check);
    }

    private static void expect(ScheduleFacts facts, DcmaCheck check, int numerator, int denominator) {
        expect(facts, settings(), check, numerator, denominator);
    }

    private static void expect(
            ScheduleFacts facts, DcmaSettings.Builder settings, DcmaCheck check, int numerator, int denominator) {
        DcmaResult result = DcmaAssessment.of(facts, settings.build()).result(check);
        assertThat(result.measured()).as(result.toString()).isPresent();
        DcmaResult.Measured measured = result.measured().orElseThrow();
        assertThat(measured.numerator()).as(result.toString()).isEqualByComparingTo(String.valueOf(numerator));
        assertThat(measured.denominator()).as(result.toString()).isEqualByComparingTo(String.valueOf(denominator));
    }
}
