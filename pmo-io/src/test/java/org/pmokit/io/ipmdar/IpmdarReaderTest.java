package org.pmokit.io.ipmdar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.io.FileKind;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

class IpmdarReaderTest {

    private static final String TYPE = "IPMDAR_SCHEDULE_PERFORMANCE_DATASET/1.0";

    @TempDir
    Path folder;

    @Test
    void an_archive_becomes_a_project_with_its_schedule() throws IOException {
        Path zip = zip("spd.zip", tables());
        assertThat(PortfolioFiles.kindOf(zip)).contains(FileKind.IPMDAR);
        check(PortfolioFiles.read(zip));
    }

    @Test
    void a_folder_becomes_the_same() throws IOException {
        Path dataset = Files.createDirectory(folder.resolve("spd"));
        for (Map.Entry<String, String> table : tables().entrySet()) {
            Files.writeString(dataset.resolve(table.getKey()), table.getValue());
        }
        assertThat(PortfolioFiles.kindOf(dataset)).contains(FileKind.IPMDAR);
        check(PortfolioFiles.read(dataset));
    }

    @Test
    void contract_datasets_and_other_archives_are_refused_with_the_reason() throws IOException {
        Path contract = zip("cpd.zip", Map.of("FileType.txt", "IPMDAR_CONTRACT_PERFORMANCE_DATASET/1.0"));
        assertThat(PortfolioFiles.read(contract).problems().get(0).message()).contains("contract performance dataset");
        assertThat(PortfolioFiles.read(contract).problems().get(0).code()).isEqualTo(ProblemCode.UNSUPPORTED_FORMAT);
        Path other = zip("other.zip", Map.of("a.txt", "a"));
        assertThat(PortfolioFiles.kindOf(other)).isEmpty();
        assertThat(IpmdarReader.read(other).problems().get(0).message()).contains("no FileType.txt");
    }

    @Test
    void what_comes_out_of_an_archive_is_bounded() throws IOException {
        Map<String, String> tables = new LinkedHashMap<>(tables());
        tables.put("Bomb.json", "[" + " ".repeat(3_000_000) + "]");
        ReadLimits small = ReadLimits.builder().documentSize(1_000_000).build();
        assertThat(IpmdarReader.read(zip("bomb.zip", tables), small).problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void names_in_an_archive_are_never_opened() throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("../../FileType.txt", TYPE);
        tables.put("/etc/Tasks.json", "[{\"ID\": \"t\", \"Name\": \"T\"}]");
        Reading reading = IpmdarReader.read(zip("paths.zip", tables));
        assertThat(reading.orThrow().all(Schedule.class).get(0).activities()).hasSize(1);
        assertThat(Files.exists(folder.resolve("../../FileType.txt"))).isFalse();
    }

    @Test
    void broken_tables_end_as_problems() throws IOException {
        Map<String, String> tables = new LinkedHashMap<>(tables());
        tables.put("Tasks.json", "[{\"ID\": ");
        assertThat(IpmdarReader.read(zip("broken.zip", tables)).problems()).hasSize(1);
        byte[] whole = Files.readAllBytes(zip("whole.zip", tables()));
        for (int length = 5; length < whole.length; length += 97) {
            Path cut = folder.resolve("cut.zip");
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            Reading reading = IpmdarReader.read(cut);
            assertThat(reading.portfolio().isValid() || !reading.problems().isEmpty())
                    .isTrue();
        }
    }

    private static void check(Reading reading) {
        Portfolio portfolio = reading.orThrow();
        assertThat(portfolio.statusDate()).contains(LocalDate.of(2024, 3, 31));
        Schedule schedule = portfolio.all(Schedule.class).get(0);
        assertThat(schedule.dataDate()).contains(LocalDateTime.of(2024, 4, 1, 0, 0));
        assertThat(schedule.activities())
                .extracting(Activity::type)
                .containsExactly(
                        ActivityType.SUMMARY, ActivityType.TASK, ActivityType.LEVEL_OF_EFFORT, ActivityType.MILESTONE);
        Activity design = schedule.activities().get(1);
        assertThat(design.duration()).contains(Duration.ofHours(40));
        assertThat(design.remaining()).contains(Duration.ofHours(20));
        assertThat(design.parent().orElseThrow().name()).isEqualTo("s");
        assertThat(design.actualStart()).contains(LocalDateTime.of(2024, 3, 25, 0, 0));
        assertThat(design.toolDates().orElseThrow().totalFloat()).contains(Duration.ofHours(16));
        assertThat(design.baseline().orElseThrow().finish()).contains(LocalDateTime.of(2024, 3, 30, 0, 0));
        assertThat(design.constraints().get(0).type()).isEqualTo(ConstraintType.START_ON);
        assertThat(schedule.links()).hasSize(1);
        assertThat(schedule.links().get(0).type()).isEqualTo(LinkType.START_TO_START);
        assertThat(schedule.links().get(0).lag()).contains(Duration.ofHours(16));
        assertThat(schedule.links().get(0).lagCalendar()).isEqualTo(LagCalendar.PREDECESSOR);
        assertThat(portfolio.all(CalendarEntry.class)).hasSize(1);
        assertThat(portfolio.all(CalendarEntry.class).get(0).calendar().isWorkingDay(LocalDate.of(2024, 4, 1)))
                .isFalse();
        assertThat(portfolio.all(CalendarEntry.class).get(0).calendar().isWorkingDay(LocalDate.of(2024, 4, 2)))
                .isTrue();
        assertThat(reading.notices())
                .extracting(notice -> notice.message())
                .anyMatch(message -> message.contains("Resources.json"))
                .anyMatch(message -> message.contains("told twice"))
                .anyMatch(message -> message.contains("not in the dataset"));
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("FileType.txt", TYPE);
        tables.put("ProjectScheduleData.json", """
                [{"StatusDate": "2024-03-31", "CurrentStartDate": "2024-03-25", "CurrentFinishDate": "2024-05-31",
                  "BaselineStartDate": "2024-03-25", "BaselineFinishDate": null, "DurationUnitsID": "DAYS"}]""");
        tables.put("Calendars.json", "[{\"ID\": \"c\", \"Name\": \"Standard\", \"Comments\": null}]");
        tables.put("CalendarWorkshifts.json", """
                [{"CalendarID": "c", "Ordinal": "1", "SundayWorkHours": "0", "MondayWorkHours": "8", "TuesdayWorkHours": 8,
                  "WednesdayWorkHours": 8, "ThursdayWorkHours": 8, "FridayWorkHours": 8, "SaturdayWorkHours": 0}]""");
        tables.put(
                "CalendarExceptions.json",
                "[{\"CalendarID\": \"c\", \"ExceptionDate\": \"2024-04-01\", \"WorkHours\": null}]");
        tables.put("Tasks.json", """
                [{"ID": "s", "Name": "All", "TaskTypeID": "SUMMARY"},
                 {"ID": "a", "Name": "Design", "TaskTypeID": "ACTIVITY"},
                 {"ID": "l", "Name": "Manage", "TaskTypeID": "ACTIVITY", "EarnedValueTechniqueID": "LEVEL_OF_EFFORT"},
                 {"ID": "m", "Name": "Done", "TaskTypeID": "MILESTONE"}]""");
        tables.put("TaskScheduleData.json", """
                [{"TaskID": "a", "CalendarID": "c", "CurrentDuration": "5", "RemainingDuration": 2.5, "EarlyStartDate": "2024-03-25",
                  "TotalFloatDuration": 2, "CalculatedPercentComplete": "50", "ActualStartDate": "2024-03-25",
                  "BaselineFinishDate": "2024-03-29"},
                 {"ID": "l", "CalendarID": "c", "CurrentDuration": 10}, {"ID": "m", "CalendarID": "c", "CurrentDuration": 0}]""");
        tables.put(
                "TaskConstraints.json",
                "[{\"TaskID\": \"a\", \"ConstraintTypeID\": \"SHOULD_START_ON\", \"ConstraintDate\": \"2024-03-25\"}]");
        String link =
                "{\"PredecessorTaskID\": \"a\", \"SuccessorTaskID\": \"m\", \"RelationshipTypeID\": \"START_TO_START\","
                        + " \"LagDuration\": \"2\", \"LagCalendarID\": \"c\"}";
        tables.put(
                "TaskRelationships.json",
                "[" + link + "," + link + ", {\"PredecessorTaskID\": \"x\", \"SuccessorTaskID\": \"m\"}]");
        tables.put("TaskOutlineStructure.json", "[{\"Level\": 2, \"TaskID\": \"a\", \"ParentTaskID\": \"s\"}]");
        tables.put("Resources.json", "[{\"ID\": \"r\"}]");
        return tables;
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : List.copyOf(entries.keySet())) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entries.get(entry).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
