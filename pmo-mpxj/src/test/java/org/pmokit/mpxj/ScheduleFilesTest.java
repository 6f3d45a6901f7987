package org.pmokit.mpxj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.mpxj.Samples.mspTask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Schedule;

class ScheduleFilesTest {

    @TempDir
    Path folder;

    @Test
    void the_kind_is_told_by_content_and_not_by_name() {
        assertThat(ScheduleFiles.kindOf(Samples.write(folder, "a.txt", Samples.xer("", ""))))
                .contains(ScheduleFileKind.XER);
        assertThat(ScheduleFiles.kindOf(Samples.write(folder, "b.txt", Samples.mspdi(""))))
                .contains(ScheduleFileKind.MSPDI);
        assertThat(ScheduleFiles.kindOf(Samples.write(folder, "c.txt", "<APIBusinessObjects xmlns=\"x\"/>")))
                .contains(ScheduleFileKind.PMXML);
        assertThat(ScheduleFiles.kindOf(Samples.write(folder, "d.txt", "MPX,Microsoft Project,4.0,ANSI\r\n")))
                .contains(ScheduleFileKind.MPX);
        assertThat(ScheduleFiles.kindOf(Samples.write(
                        folder,
                        "e.txt",
                        "<?xml version=\"1.0\"?><project name=\"x\" webLink=\"\" view-date=\"2024-01-01\"/>")))
                .contains(ScheduleFileKind.OTHER);
        assertThat(ScheduleFiles.kindOf(Samples.write(folder, "f.xer", "{\"format\": \"pmokit-portfolio\"}")))
                .isEmpty();
        assertThat(ScheduleFiles.kindOf(Samples.write(folder, "g.mpp", "id,title\nP1,Bridge\n")))
                .isEmpty();
        assertThat(ScheduleFiles.kindOf(folder)).isEmpty();
        assertThat(ScheduleFiles.kindOf(folder.resolve("none"))).isEmpty();
        assertThat(ScheduleFiles.recognises(folder)).isTrue();
        assertThat(ScheduleFiles.recognises(folder.resolve("f.xer"))).isFalse();
    }

    @Test
    void files_of_other_tools_are_read() {
        String gantt = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><project name=\"Garden\" company=\"\" webLink=\"\" "
                + "view-date=\"2024-01-01\" view-index=\"0\" gantt-divider-location=\"300\" resource-divider-location=\"300\" "
                + "version=\"2.8\" locale=\"en\"><description/><calendars><day-types><day-type id=\"0\"/><day-type id=\"1\"/>"
                + "<default-week id=\"1\" name=\"default\" sun=\"1\" mon=\"0\" tue=\"0\" wed=\"0\" thu=\"0\" fri=\"0\" sat=\"1\"/>"
                + "</day-types></calendars><tasks empty-milestones=\"true\"><taskproperties/><task id=\"0\" name=\"Dig\" meeting=\"false\" "
                + "start=\"2024-01-01\" duration=\"3\" complete=\"0\"><depend id=\"1\" type=\"2\" difference=\"0\" "
                + "hardness=\"Strong\"/></task><task id=\"1\" name=\"Plant\" meeting=\"false\" start=\"2024-01-04\" "
                + "duration=\"2\" complete=\"0\"/></tasks><resources/><allocations/><vacations/><previous/><roles/></project>";

        ImportedSchedule garden = Samples.only(ScheduleFiles.read(Samples.write(folder, "garden.gan", gantt)));

        assertThat(garden.kind()).isEqualTo(ScheduleFileKind.OTHER);
        assertThat(garden.schedule().activities())
                .extracting(activity -> activity.title())
                .containsExactly("Dig", "Plant");
        assertThat(garden.schedule().links()).hasSize(1);
        assertThat(garden.settings()).isEqualTo(ToolSettings.builder().build());
    }

    @Test
    void updates_of_one_project_become_its_history_and_the_newest_the_portfolio() {
        Samples.write(folder, "february.xer", dated("2024-02-01"));
        Samples.write(folder, "january.xer", dated("2024-01-15"));
        Samples.write(folder, "notes.txt", "not a schedule");

        ScheduleReading reading = ScheduleFiles.readFolder(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.histories()).singleElement().satisfies(history -> {
            assertThat(history.project()).isEqualTo(ProjectId.of("P1"));
            assertThat(history.updates())
                    .extracting(update -> update.schedule().dataDate().orElseThrow())
                    .containsExactly(LocalDateTime.of(2024, 1, 15, 0, 0), LocalDateTime.of(2024, 2, 1, 0, 0));
            assertThat(history.newest().file()).endsWith("february.xer");
        });
        Portfolio portfolio = reading.toDraft("Bridges").resolveOrThrow();
        assertThat(portfolio.statusDate()).contains(LocalDate.of(2024, 2, 1));
        assertThat(portfolio.all(Schedule.class))
                .singleElement()
                .satisfies(schedule -> assertThat(schedule.dataDate()).contains(LocalDateTime.of(2024, 2, 1, 0, 0)));
    }

    @Test
    void plans_of_one_template_are_not_one_project() {
        String guid = "<GUID>11111111-2222-3333-4444-55555555555%s</GUID><Title>Template</Title>";
        Samples.write(folder, "a.xml", Samples.mspdi(guid.formatted("1"), mspTask(1, "PT8H0M0S", "")));
        Samples.write(folder, "b.xml", Samples.mspdi(guid.formatted("2"), mspTask(1, "PT8H0M0S", "")));
        Samples.write(folder, "c.xml", Samples.mspdi(guid.formatted("1"), mspTask(1, "PT8H0M0S", "")));

        ScheduleReading reading = ScheduleFiles.readFolder(folder);

        assertThat(reading.histories())
                .extracting(
                        history -> history.project().value(),
                        history -> history.updates().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Template", 2),
                        org.assertj.core.groups.Tuple.tuple("Template (b)", 1));
    }

    @Test
    void what_cannot_be_used_does_not_keep_the_rest_from_being_used() {
        Samples.write(folder, "a.xer", Samples.xer(Samples.task(1, "TT_Task", 8, ""), ""));
        Samples.write(folder, "b.xml", "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>");

        ScheduleReading reading = ScheduleFiles.read(folder);

        assertThat(reading.schedules()).hasSize(1);
        assertThat(reading.problems()).hasSize(1);
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(InvalidPortfolioException.class)
                .hasMessageContaining("b.xml");
    }

    @Test
    void what_is_not_there_is_told() {
        assertThat(ScheduleFiles.read(folder.resolve("none.xer")).problems())
                .extracting(Problem::message)
                .containsExactly("There is no such file or folder.");
        assertThat(ScheduleFiles.read(folder).problems())
                .extracting(Problem::message)
                .containsExactly("There is no schedule file directly in the folder.");
        Samples.write(folder, "a.xer", Samples.xer("", ""));
        Samples.write(folder, "b.xer", Samples.xer("", ""));
        assertThat(ScheduleFiles.readFolder(
                                folder, ScheduleFileLimits.builder().files(1).build())
                        .problems())
                .extracting(Problem::message)
                .containsExactly("There are more than 1 files in the folder.");
    }

    @Test
    void limits_are_positive() {
        assertThatThrownBy(() -> ScheduleFileLimits.builder().fileSize(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Limits are 1 or more");
        assertThat(ScheduleFileKind.parse("xer")).contains(ScheduleFileKind.XER);
        assertThat(ScheduleFileKind.parse("xyz")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mpxj_PredecessorCalendar.xer, PREDECESSOR",
        "mpxj_SuccessorCalendar.xer, SUCCESSOR",
        "mpxj_ProjectDefaultCalendar.xer, PROJECT",
        "mpxj_TwentyFourHourCalendar.xer, ELAPSED"
    })
    void the_lag_calendar_of_the_options_is_that_of_the_file(String file, LagCalendar expected) {
        assertThat(Samples.only(ScheduleFiles.read(SharedData.file("xer/" + file)))
                        .settings()
                        .lagCalendar())
                .contains(expected);
    }

    @Test
    void a_broken_calendar_of_a_real_export_is_told() {
        assertThat(ScheduleFiles.read(SharedData.file("xer/mpxj_invalid-8.4.xer"))
                        .notices())
                .extracting(Problem::path)
                .contains("calendars[Test - Invalid]");
    }

    private static String dated(String day) {
        return Samples.xer(Samples.task(1, "TT_Task", 8, ""), "").replace("2024-01-01 00:00", day + " 00:00");
    }
}
