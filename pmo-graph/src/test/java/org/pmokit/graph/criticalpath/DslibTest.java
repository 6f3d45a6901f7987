package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ExceptionDays;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

/** Thirty real projects with the starts that their tool planned, in the working hours of their own agendas. */
@EnabledIf("isThere")
class DslibTest {

    /** Projects whose tool planned everything as early as the links allow. The others were levelled or placed by hand. */
    private static final Set<String> AS_EARLY_AS_POSSIBLE =
            Set.of("C2011-04", "C2011-08", "C2011-09", "C2012-03", "C2012-04", "C2012-10");

    private static final Map<String, LinkType> TYPES = Map.of(
            "FS", LinkType.FINISH_TO_START,
            "SS", LinkType.START_TO_START,
            "FF", LinkType.FINISH_TO_FINISH,
            "SF", LinkType.START_TO_FINISH);

    /** One row of a table by the names of its columns. */
    private record Row(Map<String, String> cells) {

        String text(String column) {
            return cells.get(column);
        }

        Duration hours(String column) {
            return Duration.ofMinutes(Math.round(Double.parseDouble(text(column)) * 60));
        }

        LocalDateTime moment(String column) {
            return LocalDateTime.parse(text(column).replace(' ', 'T'));
        }
    }

    /** A project of the set. */
    record Planned(String id, WorkingCalendar agenda, LocalDateTime start, List<Row> activities, List<Row> relations) {

        @Override
        public String toString() {
            return id;
        }

        Schedule schedule(boolean asPlanned) {
            Schedule.Builder schedule = Schedule.builder().project(Nets.PROJECT).start(start);
            for (Row row : activities) {
                Activity.Builder activity =
                        Activity.task(Nets.id(row.text("activity_id")), row.hours("duration_cpm_units"));
                if (asPlanned) {
                    activity.addConstraint(
                            Constraint.of(ConstraintType.START_NO_EARLIER_THAN, row.moment("baseline_start")));
                }
                schedule.addActivity(activity.build());
            }
            relations.forEach(row -> schedule.addLink(Link.builder()
                    .predecessor(Nets.id(row.text("from_activity")))
                    .successor(Nets.id(row.text("to_activity")))
                    .type(TYPES.get(row.text("type")))
                    .lag(row.hours("lag_h"))
                    .build()));
            return schedule.build();
        }

        CalculatedSchedule calculated(boolean asPlanned) {
            return ScheduleNetwork.of(schedule(asPlanned), agenda)
                    .flatMap(ScheduleNetwork::calculate)
                    .get();
        }

        Map<String, LocalDateTime> starts() {
            return activities.stream()
                    .collect(Collectors.toMap(row -> row.text("activity_id"), row -> row.moment("baseline_start")));
        }
    }

    private static Map<String, LocalDateTime> starts(CalculatedSchedule calculated) {
        return calculated
                .dates()
                .collect(Collectors.toMap(each -> each.activity().name(), ActivityDates::earlyStart));
    }

    // ---- reading

    private static Path folder() {
        return PublishedNetworks.folder().orElseThrow().resolve("dslib");
    }

    static boolean isThere() {
        return PublishedNetworks.folder().isPresent() && Files.exists(folder().resolve("activities.csv"));
    }

    private static List<Row> rows(String name) {
        try {
            List<String> lines = Files.readAllLines(folder().resolve(name));
            List<String> columns = cells(lines.get(0));
            return lines.stream()
                    .skip(1)
                    .map(DslibTest::cells)
                    .map(cells -> new Row(IntStream.range(0, columns.size())
                            .boxed()
                            .collect(Collectors.toMap(columns::get, cells::get))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Cells may be quoted, with commas inside. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))")
                .matcher(line)
                .results()
                .forEach(cell -> cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1)));
        return cells;
    }

    static Stream<Planned> projects() {
        Map<String, String> agendas = agendas();
        Map<String, List<Row>> activities = byProject("activities.csv");
        Map<String, List<Row>> relations = byProject("relations.csv");
        return rows("projects.csv").stream().map(row -> {
            String id = row.text("project_id");
            return new Planned(
                    id,
                    calendar(agendas.get(id)),
                    row.moment("agenda_start"),
                    activities.get(id),
                    relations.getOrDefault(id, List.of()));
        });
    }

    static Stream<Planned> asEarlyAsPossible() {
        return projects().filter(project -> AS_EARLY_AS_POSSIBLE.contains(project.id()));
    }

    private static Map<String, List<Row>> byProject(String name) {
        return rows(name).stream()
                .collect(Collectors.groupingBy(row -> row.text("project_id"), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, String> agendas() {
        Map<String, String> agendas = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder().resolve("dslib_p2x_dev.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                agendas.put(
                        entry.getName().substring(0, entry.getName().indexOf(' ')),
                        text.substring(text.indexOf("<Agenda>"), text.indexOf("</Agenda>")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return agendas;
    }

    private static List<String> all(String agenda, String tag) {
        return Pattern.compile("<" + tag + ">(\\d+)")
                .matcher(agenda)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static WorkingCalendar calendar(String agenda) {
        List<String> closed = all(agenda, "Hour");
        String hours = IntStream.range(0, 24)
                .filter(hour -> !closed.contains("" + hour))
                .mapToObj(hour -> String.format("%02d:00-%02d:00", hour, hour + 1))
                .collect(Collectors.joining(" "));
        Set<String> free = new TreeSet<>(all(agenda, "Day"));
        WorkingCalendar.Builder calendar = WorkingCalendar.weekly(
                "agenda",
                WorkingHours.of(hours),
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> !free.contains("" + day.ordinal()))
                        .toArray(DayOfWeek[]::new))
                .toBuilder();
        all(agenda, "Holiday").stream()
                .map(text -> LocalDate.parse(text.substring(0, 8), DateTimeFormatter.ofPattern("ddMMyyyy")))
                .forEach(day ->
                        calendar.addExceptions(new ExceptionDays(DateRange.ofClosed(day, day), WorkingHours.NONE)));
        return calendar.build();
    }

    // ---- agreement

    @ParameterizedTest
    @MethodSource("asEarlyAsPossible")
    void every_start_is_the_planned_one(Planned project) {
        assertThat(starts(project.calculated(false))).isEqualTo(project.starts());
    }

    @Test
    void the_other_projects_were_planned_later_than_their_links_ask() {
        assertThat(projects()
                        .filter(project -> !starts(project.calculated(false)).equals(project.starts()))
                        .map(Planned::id))
                .hasSize(30 - AS_EARLY_AS_POSSIBLE.size())
                .doesNotContainAnyElementsOf(AS_EARLY_AS_POSSIBLE);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void with_the_planned_starts_imposed_all_links_hold(Planned project) {
        assertThat(starts(project.calculated(true))).isEqualTo(project.starts());
    }
}
