package org.pmokit.mpxj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.mpxj.Samples.activity;
import static org.pmokit.mpxj.Samples.only;
import static org.pmokit.mpxj.Samples.task;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

class PrimaveraFileTest {

    @TempDir
    Path folder;

    private ScheduleReading read(String content) {
        return ScheduleFiles.read(Samples.write(folder, "bridge.xer", content));
    }

    @Test
    void a_file_becomes_a_project_with_activities_headings_links_and_a_calendar() {
        ImportedSchedule bridge = only(read(
                Samples.xer(task(1, "TT_Task", 16, "") + "\n" + task(2, "TT_FinMile", 0, ""), "9|2|1|5|5|PR_SS|12")));

        assertThat(bridge.kind()).isEqualTo(ScheduleFileKind.XER);
        assertThat(bridge.project().id()).isEqualTo(ProjectId.of("P1"));
        assertThat(bridge.project().title()).isEqualTo("Bridge");
        assertThat(bridge.schedule().start()).contains(LocalDateTime.of(2024, 1, 1, 8, 0));
        assertThat(bridge.schedule().dataDate()).contains(LocalDateTime.of(2024, 1, 1, 0, 0));
        assertThat(activity(bridge, "A1").duration()).contains(Duration.ofHours(16));
        assertThat(activity(bridge, "A1").parent()).contains(ActivityId.of("P1/P1"));
        assertThat(activity(bridge, "P1").type()).isEqualTo(ActivityType.SUMMARY);
        assertThat(activity(bridge, "A2").type()).isEqualTo(ActivityType.MILESTONE);
        assertThat(bridge.schedule().links())
                .containsExactly(Link.builder()
                        .predecessor(ActivityId.of("P1/A1"))
                        .successor(ActivityId.of("P1/A2"))
                        .type(LinkType.START_TO_START)
                        .lag(Duration.ofHours(12))
                        .lagCalendar(LagCalendar.ELAPSED)
                        .build());
        assertThat(bridge.standardCalendar().code()).isEqualTo("P1/Five days");
        assertThat(bridge.standardCalendar().week()).hasSize(5).containsKey(DayOfWeek.FRIDAY);
        assertThat(bridge.standardCalendar().isWorkingDay(LocalDate.of(2024, 1, 1)))
                .as("the exception of day 45292, counted from 1900")
                .isFalse();
    }

    @Test
    void the_scheduling_options_of_the_file_are_told() {
        ToolSettings settings =
                only(read(Samples.xer(task(1, "TT_Task", 8, ""), ""))).settings();

        assertThat(settings.lagCalendar()).contains(LagCalendar.ELAPSED);
        assertThat(settings.outOfSequence()).contains(ToolSettings.OutOfSequence.PROGRESS_OVERRIDE);
        assertThat(settings.floatMeasure()).contains(ToolSettings.FloatMeasure.START);
        assertThat(settings.imposedDates()).contains(ToolSettings.ImposedDates.YIELD_TO_LOGIC);
        assertThat(settings.criticalBy()).contains(ToolSettings.CriticalBy.TOTAL_FLOAT);
        assertThat(settings.criticalUpTo()).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "CS_MSO, START_ON",
        "CS_MSOA, START_NO_EARLIER_THAN",
        "CS_MSOB, START_NO_LATER_THAN",
        "CS_MEO, FINISH_ON",
        "CS_MEOA, FINISH_NO_EARLIER_THAN",
        "CS_MEOB, FINISH_NO_LATER_THAN",
        "CS_MANDSTART, MUST_START_ON",
        "CS_MANDFIN, MUST_FINISH_ON"
    })
    void imposed_dates_mean_what_primavera_means(String code, ConstraintType type) {
        ImportedSchedule bridge = only(read(Samples.xer(task(1, "TT_Task", 8, code + "|2024-02-01 08:00"), "")));

        assertThat(activity(bridge, "A1").constraints())
                .containsExactly(Constraint.of(type, LocalDateTime.of(2024, 2, 1, 8, 0)));
    }

    @Test
    void a_second_constraint_is_kept_and_one_of_unknown_kind_is_told() {
        ScheduleReading reading = read(Samples.xer(
                task(1, "TT_Task", 8, "CS_MSOA|2024-02-01 08:00|CS_MEOB|2024-03-01 17:00") + "\n"
                        + task(2, "TT_Task", 8, "CS_MANSTART|2024-02-01 08:00"),
                ""));

        assertThat(activity(only(reading), "A1").constraints())
                .extracting(Constraint::type)
                .containsExactly(ConstraintType.START_NO_EARLIER_THAN, ConstraintType.FINISH_NO_LATER_THAN);
        assertThat(activity(only(reading), "A2").constraints()).isEmpty();
        assertThat(told(reading, "schedules[P1].activities[A2]")).contains("kind that is not known");
    }

    @Test
    void supports_are_kept_and_branch_spans_are_told() {
        ScheduleReading reading = read(Samples.xer(
                task(1, "TT_LOE", 8, "") + "\n" + task(2, "TT_WBS", 8, "") + "\n" + task(3, "TT_Mile", 0, ""), ""));

        ImportedSchedule bridge = only(reading);
        assertThat(activity(bridge, "A1").type()).isEqualTo(ActivityType.LEVEL_OF_EFFORT);
        assertThat(activity(bridge, "A2").type()).isEqualTo(ActivityType.LEVEL_OF_EFFORT);
        assertThat(activity(bridge, "A3").type()).isEqualTo(ActivityType.START_MILESTONE);
        assertThat(told(reading, "schedules[P1].activities[A2]")).contains("spans the activities of its branch");
    }

    @Test
    void progress_is_kept_and_planned_dates_are_no_baseline() {
        ScheduleReading reading = read(
                Samples.xer("1|5|50|1|A1|Task 1|TT_Task|TK_Active|16|6|||||2024-01-02 08:00||-8|2024-01-02 10:00", ""));

        ImportedSchedule bridge = only(reading);
        assertThat(activity(bridge, "A1").duration()).contains(Duration.ofHours(16));
        assertThat(activity(bridge, "A1").remaining()).contains(Duration.ofHours(6));
        assertThat(activity(bridge, "A1").actualStart()).contains(LocalDateTime.of(2024, 1, 2, 8, 0));
        assertThat(activity(bridge, "A1").baseline()).isEmpty();
        assertThat(activity(bridge, "A1").toolDates().orElseThrow().totalFloat())
                .contains(Duration.ofHours(-8));
        assertThat(activity(bridge, "A1").toolDates().orElseThrow().lateStart()).isEmpty();
        assertThat(told(reading, "schedules[P1]")).contains("No baseline is assigned");
    }

    @Test
    void a_link_that_leaves_the_file_is_told_with_its_ends() {
        ScheduleReading reading = read(Samples.xer(task(1, "TT_Task", 8, ""), "9|1|77|5|6|PR_FS|0"));

        assertThat(only(reading).schedule().links()).isEmpty();
        assertThat(told(reading, "links[#77->A1]")).contains("not in the file");
    }

    @Test
    void several_projects_of_one_file_keep_the_links_between_them() {
        String file = Samples.xer(
                "5",
                Samples.table("PROJECT", Samples.project("5", "P1", "6", "P2")),
                task(1, "TT_Task", 8, "") + "\n2|6||1|B2|Other|TT_Task|TK_NotStart|8|8|",
                "9|2|1|6|5|PR_FS|0");
        ScheduleReading reading = read(file);

        assertThat(reading.schedules())
                .extracting(one -> one.project().id().value())
                .containsExactlyInAnyOrder("P1", "P2");
        assertThat(reading.schedules().stream().flatMap(one -> one.schedule().links().stream()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.predecessor()).isEqualTo(ActivityId.of("P1/A1"));
                    assertThat(link.successor()).isEqualTo(ActivityId.of("P2/B2"));
                });
        Portfolio portfolio = reading.toDraft("Bridges").resolveOrThrow();
        assertThat(portfolio.projects()).hasSize(2);
        assertThat(portfolio.all(Schedule.class)).hasSize(2);
    }

    @Test
    void codes_with_slashes_and_codes_used_twice_are_told_apart() {
        ScheduleReading reading = read(Samples.xer(
                "1|5|50|1|A/1|Task 1|TT_Task|TK_NotStart|8|8|\n2|5|50|1|A-1|Task 2|TT_Task|TK_NotStart|8|8|", ""));

        assertThat(only(reading).schedule().activities())
                .extracting(activity -> activity.id().name())
                .contains("A-1", "A-1~2");
        assertThat(reading.notices()).extracting(Problem::message).anyMatch(text -> text.contains("\"A/1\" is called"));
    }

    @Test
    void names_are_read_as_utf_8_or_in_the_code_page_of_windows() {
        String file = Samples.xer(task(1, "TT_Task", 8, ""), "").replace("Task 1", "Br\u00fccke");

        ScheduleReading windows = ScheduleFiles.read(
                Samples.write(folder, "windows.xer", file.getBytes(Charset.forName("windows-1252"))));

        assertThat(activity(only(windows), "A1").title()).isEqualTo("Br\u00fccke");
        assertThat(activity(only(read(file)), "A1").title()).isEqualTo("Br\u00fccke");
    }

    @Test
    void a_broken_calendar_is_told() {
        String file =
                Samples.xer(task(1, "TT_Task", 8, ""), "").replace("(0||Exceptions()((0||0(d|45292)()))))", "(0||Exc");

        ScheduleReading reading = read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(told(reading, "calendars[Five days]")).contains("broken off");
    }

    private static String told(ScheduleReading reading, String path) {
        return reading.notices().stream()
                .filter(notice -> notice.path().equals(path))
                .map(Problem::asText)
                .reduce("", String::concat);
    }
}
