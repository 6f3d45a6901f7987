package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.schedule.Schedule;

/** Two projects of a portfolio, of which one waits for the other and works at weekends alone. */
class PortfolioSchedulesTest {

    private static final ProjectId OTHER = ProjectId.of("Q");
    private static final ActivityId FIT = ActivityId.of(OTHER, "fit");
    private static final MilestoneId PERMIT = MilestoneId.of(OTHER, "permit");
    private static final MilestoneId OPEN = MilestoneId.of("R/open");
    private static final MilestoneId PAID = MilestoneId.of("R/paid");

    private static Portfolio portfolio() {
        WorkingCalendar weekends =
                WorkingCalendar.weekly("weekends", WorkingHours.WHOLE_DAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return PortfolioDraft.named("Two")
                .add(Project.builder()
                        .id(Nets.PROJECT)
                        .start(LocalDate.of(2026, 1, 5))
                        .build())
                .add(Project.builder().id(OTHER).build())
                .add(CalendarEntry.of(weekends))
                .add(Schedule.builder()
                        .project(Nets.PROJECT)
                        .addActivity(
                                Activity.task(Nets.id("build"), Nets.days(2)).build())
                        .build())
                .add(Schedule.builder()
                        .project(OTHER)
                        .calendar(CalendarId.of("weekends"))
                        .addActivity(Activity.task(FIT, Nets.days(2)).build())
                        .addLink(Link.of(Nets.id("build"), FIT))
                        .build())
                .resolve()
                .get();
    }

    @Test
    void schedules_are_one_network_with_the_calendars_of_the_portfolio() {
        CalculatedSchedule schedule = ScheduleNetwork.of(portfolio())
                .flatMap(ScheduleNetwork::calculate)
                .get();

        assertThat(schedule.dates(Nets.id("build")).orElseThrow().earlyStart().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(schedule.dates(FIT).orElseThrow().earlyStart())
                .isEqualTo(LocalDate.of(2026, 1, 10).atStartOfDay());
    }

    @Test
    void one_project_alone_is_a_network_unless_its_links_leave_it() {
        assertThat(ScheduleNetwork.of(portfolio(), Nets.PROJECT).isValid()).isTrue();
        assertThat(ScheduleNetwork.of(portfolio(), OTHER).getError().get(0).message())
                .isEqualTo("There is no activity \"P/build\".");
        assertThat(ScheduleNetwork.of(portfolio(), ProjectId.of("none")).get().activities())
                .isEmpty();
    }

    /** Design waits for a permit that another project promises, and hands over to a third that only has milestones. */
    private static PortfolioDraft promises(Milestone permit) {
        ProjectId third = ProjectId.of("R");
        return PortfolioDraft.named("Promises")
                .add(Project.builder()
                        .id(Nets.PROJECT)
                        .start(LocalDate.of(2026, 1, 5))
                        .build())
                .add(Project.builder().id(OTHER).addMilestone(permit).build())
                .add(Project.builder()
                        .id(third)
                        .addMilestone(Milestone.builder()
                                .id(OPEN)
                                .baseline(LocalDate.of(2026, 1, 15))
                                .build())
                        .addMilestone(Milestone.builder().id(PAID).build())
                        .build())
                .add(Schedule.builder()
                        .project(Nets.PROJECT)
                        .addActivity(
                                Activity.task(Nets.id("design"), Nets.days(3)).build())
                        .addLink(Link.of(ActivityId.of("Q/permit"), Nets.id("design")))
                        .addLink(Link.of(Nets.id("design"), ActivityId.of("R/open")))
                        .build())
                .add(Dependency.builder()
                        .id(DependencyId.of("D"))
                        .giver(OPEN)
                        .receiver(PAID)
                        .build());
    }

    private static Milestone.Builder permit() {
        return Milestone.builder().id(PERMIT).baseline(LocalDate.of(2026, 1, 7));
    }

    private static CalculatedSchedule calculated(PortfolioDraft draft) {
        return ScheduleNetwork.of(draft.resolve().get())
                .flatMap(ScheduleNetwork::calculate)
                .get();
    }

    private static LocalDate finish(CalculatedSchedule schedule, String id) {
        return schedule.dates(ActivityId.of(id))
                .orElseThrow()
                .earlyFinish()
                .minusMinutes(1)
                .toLocalDate();
    }

    @Test
    void a_milestone_of_the_register_gives_and_receives_through_links_of_other_projects() {
        CalculatedSchedule schedule = calculated(promises(permit().build()));

        assertThat(schedule.activities().map(ActivityId::value)).containsExactly("P/design", "Q/permit", "R/open");
        assertThat(finish(schedule, "Q/permit")).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(finish(schedule, "P/design")).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(finish(schedule, "R/open")).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(schedule.longestPath().stream().map(ActivityId::value))
                .containsExactlyInAnyOrder("Q/permit", "P/design", "R/open");
        assertThat(schedule.variances().filter(one -> one.activity().equals(ActivityId.of("R/open"))))
                .hasSize(1);
    }

    @Test
    void the_newest_report_counts_more_than_the_baseline_and_what_has_happened_more_than_both() {
        Milestone late = permit().addForecasts(DatedForecast.of(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 12)))
                .build();
        Milestone done = late.toBuilder().actual(LocalDate.of(2026, 1, 6)).build();

        assertThat(finish(calculated(promises(late)), "P/design")).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(finish(calculated(promises(done)), "P/design")).isEqualTo(LocalDate.of(2026, 1, 9));
    }

    @Test
    void declared_dependencies_of_milestones_are_links_where_that_is_asked_for() {
        Portfolio portfolio = promises(permit().build()).resolve().get();
        CalculatedSchedule schedule = ScheduleNetwork.withDependencies(portfolio)
                .flatMap(ScheduleNetwork::calculate)
                .get();

        assertThat(finish(schedule, "R/paid")).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(calculated(promises(permit().build())).dates(ActivityId.of("R/paid")))
                .isEmpty();
    }

    @Test
    void a_portfolio_knows_its_activities() {
        assertThat(portfolio().contains(FIT)).isTrue();
        assertThat(portfolio().contains(ActivityId.of(OTHER, "paint"))).isFalse();
    }
}
