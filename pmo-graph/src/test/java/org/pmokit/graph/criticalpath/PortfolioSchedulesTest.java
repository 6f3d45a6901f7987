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
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/** Two projects of a portfolio, of which one waits for the other and works at weekends alone. */
class PortfolioSchedulesTest {

    private static final ProjectId OTHER = ProjectId.of("Q");
    private static final ActivityId FIT = ActivityId.of(OTHER, "fit");

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

    @Test
    void a_portfolio_knows_its_activities() {
        assertThat(portfolio().contains(FIT)).isTrue();
        assertThat(portfolio().contains(ActivityId.of(OTHER, "paint"))).isFalse();
    }
}
