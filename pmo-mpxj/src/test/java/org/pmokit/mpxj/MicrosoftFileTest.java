package org.pmokit.mpxj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.mpxj.Samples.activity;
import static org.pmokit.mpxj.Samples.mspLink;
import static org.pmokit.mpxj.Samples.mspTask;
import static org.pmokit.mpxj.Samples.only;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;

class MicrosoftFileTest {

    @TempDir
    Path folder;

    private ScheduleReading read(String tasks) {
        return ScheduleFiles.read(Samples.write(folder, "bridge.xml", Samples.mspdi(tasks)));
    }

    @Test
    void shifts_of_the_calendar_are_kept_and_may_run_past_midnight() {
        ImportedSchedule bridge = only(read(mspTask(1, "PT8H0M0S", "")));

        assertThat(bridge.kind()).isEqualTo(ScheduleFileKind.MSPDI);
        assertThat(bridge.standardCalendar().week())
                .hasSize(5)
                .containsEntry(DayOfWeek.MONDAY, WorkingHours.of("08:00-12:00 13:00-17:00"))
                .containsEntry(DayOfWeek.FRIDAY, WorkingHours.of("22:00-06:00"));
        assertThat(bridge.schedule().start()).contains(LocalDateTime.of(2024, 1, 1, 8, 0));
        assertThat(bridge.schedule().dataDate()).isEmpty();
        assertThat(bridge.settings().imposedDates()).contains(ToolSettings.ImposedDates.OVERRIDE_LOGIC);
    }

    @Test
    void must_start_on_overrides_logic_unlike_the_code_of_primavera() {
        ImportedSchedule bridge = only(read(mspTask(
                1,
                "PT8H0M0S",
                "<ConstraintType>2</ConstraintType><ConstraintDate>2024-02-01T08:00:00</ConstraintDate>")));

        assertThat(activity(bridge, "1").constraints())
                .containsExactly(Constraint.of(ConstraintType.MUST_START_ON, LocalDateTime.of(2024, 2, 1, 8, 0)));
    }

    @Test
    void lags_are_working_time_elapsed_time_or_a_share_of_the_predecessor() {
        ScheduleReading reading = read(mspTask(1, "PT16H0M0S", "")
                + mspTask(2, "PT8H0M0S", mspLink(1, 1, 4800, 7))
                + mspTask(3, "PT8H0M0S", mspLink(1, 3, 14400, 8))
                + mspTask(4, "PT8H0M0S", mspLink(1, 0, 50, 19)));

        assertThat(only(reading).schedule().links())
                .extracting(Link::lag, Link::lagCalendar)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                java.util.Optional.of(Duration.ofHours(8)), LagCalendar.SUCCESSOR),
                        org.assertj.core.groups.Tuple.tuple(
                                java.util.Optional.of(Duration.ofHours(24)), LagCalendar.ELAPSED),
                        org.assertj.core.groups.Tuple.tuple(
                                java.util.Optional.of(Duration.ofHours(8)), LagCalendar.SUCCESSOR));
        assertThat(notice(reading, "4").message())
                .isEqualTo("The lag of 50.0 % of a predecessor's 2.0d is kept as 480 working minutes.");
    }

    @Test
    void an_elapsed_duration_gets_a_calendar_around_the_clock() {
        ScheduleReading reading = read(mspTask(1, "PT48H0M0S", "<DurationFormat>8</DurationFormat>"));

        ImportedSchedule bridge = only(reading);
        assertThat(activity(bridge, "1").duration()).contains(Duration.ofHours(48));
        assertThat(activity(bridge, "1").calendar().orElseThrow().value()).isEqualTo("Bridge/around the clock");
        assertThat(bridge.calendarsById()
                        .get(activity(bridge, "1").calendar().orElseThrow())
                        .week())
                .hasSize(7);
        assertThat(notice(reading, "1").severity()).isEqualTo(Severity.NOTICE);
    }

    @Test
    void a_task_scheduled_by_hand_starts_no_earlier_and_is_told() {
        ScheduleReading reading = read(mspTask(
                1,
                "PT8H0M0S",
                "<Manual>1</Manual><Start>2024-03-04T08:00:00</Start><Finish>2024-03-04T17:00:00</Finish>"));

        assertThat(activity(only(reading), "1").constraints())
                .containsExactly(
                        Constraint.of(ConstraintType.START_NO_EARLIER_THAN, LocalDateTime.of(2024, 3, 4, 8, 0)));
        assertThat(notice(reading, "1").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void inactive_tasks_and_their_links_are_left_out_and_told() {
        ScheduleReading reading =
                read(mspTask(1, "PT8H0M0S", "<Active>0</Active>") + mspTask(2, "PT8H0M0S", mspLink(1, 1, 0, 7)));

        assertThat(only(reading).schedule().activities())
                .extracting(activity -> activity.id().name())
                .containsExactly("2");
        assertThat(only(reading).schedule().links()).isEmpty();
        assertThat(reading.notices())
                .extracting(Problem::message)
                .anyMatch(text -> text.contains("\"Task 1\" is inactive"))
                .anyMatch(text -> text.contains("A link with \"Task 1\" is left out"));
    }

    @Test
    void the_heading_over_everything_is_the_project_and_no_activity() {
        String heading = mspTask(0, "PT8H0M0S", "").replace("<OutlineLevel>1<", "<OutlineLevel>0<");

        assertThat(only(read(heading + mspTask(1, "PT8H0M0S", ""))).schedule().activities())
                .extracting(activity -> activity.id().name())
                .containsExactly("1");
        assertThat(only(read(mspTask(0, "PT8H0M0S", "") + mspTask(1, "PT8H0M0S", "")))
                        .schedule()
                        .activities())
                .as("a writer that counts its tasks from 0")
                .hasSize(2);
    }

    @Test
    void zero_duration_is_a_milestone_and_a_marked_task_stays_a_task() {
        ScheduleReading reading = read(mspTask(1, "PT0H0M0S", "") + mspTask(2, "PT8H0M0S", "<Milestone>1</Milestone>"));

        assertThat(activity(only(reading), "1").type()).isEqualTo(ActivityType.MILESTONE);
        assertThat(activity(only(reading), "2").type()).isEqualTo(ActivityType.TASK);
        assertThat(notice(reading, "2").message()).startsWith("It is marked as a milestone, but takes 1.0d");
    }

    @Test
    void a_baseline_gives_the_planned_dates_of_the_project() {
        ImportedSchedule bridge = only(read(mspTask(
                1,
                "PT8H0M0S",
                "<Baseline><Number>0</Number><Start>2024-01-01T08:00:00</Start><Finish>2024-01-02T17:00:00</Finish>"
                        + "<Duration>PT16H0M0S</Duration><DurationFormat>7</DurationFormat></Baseline>")));

        assertThat(activity(bridge, "1").baseline().orElseThrow().duration()).contains(Duration.ofHours(16));
        assertThat(bridge.project().start()).contains(LocalDate.of(2024, 1, 1));
        assertThat(bridge.project().finish()).contains(LocalDate.of(2024, 1, 2));
    }

    @Test
    void a_link_to_another_file_is_told() {
        ScheduleReading reading = read(mspTask(
                1,
                "PT8H0M0S",
                "<PredecessorLink><PredecessorUID>90</PredecessorUID><Type>1</Type><CrossProject>1</CrossProject>"
                        + "<CrossProjectName>C:\\plans\\road.mpp\\7</CrossProjectName><LinkLag>0</LinkLag>"
                        + "<LagFormat>7</LagFormat></PredecessorLink>"));

        assertThat(only(reading).schedule().activities()).hasSize(1);
        assertThat(only(reading).schedule().links()).isEmpty();
        assertThat(reading.notices())
                .extracting(Problem::message)
                .anyMatch(text -> text.contains("stands for an activity of another file"));
    }

    private static Problem notice(ScheduleReading reading, String activity) {
        return reading.notices().stream()
                .filter(notice -> notice.path().equals("schedules[Bridge].activities[" + activity + "]"))
                .findFirst()
                .orElseThrow();
    }
}
