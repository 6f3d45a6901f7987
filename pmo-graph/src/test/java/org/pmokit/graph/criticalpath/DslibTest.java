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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** Projects in which everything starts as early as the links and, in C2011-12, the two locked starts allow. */
    private static final Set<String> AS_EARLY_AS_POSSIBLE =
            Set.of("C2011-04", "C2011-08", "C2011-09", "C2011-12", "C2012-03", "C2012-04", "C2012-10");

    /**
     * Projects that were levelled: whatever starts after its links ask would, an hour earlier, need more of a resource than is
     * ever used at once. A critical path knows no resources.
     */
    private static final Set<String> LEVELLED = Set.of("C2011-01", "C2011-02", "C2011-07");

    /**
     * Projects with work that starts later for no reason that the file tells, in between levelled work or alone: planned by
     * hand. Of 93 such activities in C2012-08, 39 are marked to be done as late as possible.
     */
    private static final Set<String> BY_HAND = Set.of(
            "C2011-03",
            "C2011-05",
            "C2011-06",
            "C2011-10",
            "C2011-11",
            "C2011-14",
            "C2012-01",
            "C2012-02",
            "C2012-05",
            "C2012-06",
            "C2012-07",
            "C2012-08",
            "C2012-09",
            "C2012-11",
            "C2012-12",
            "C2012-13",
            "C2012-14",
            "C2012-15",
            "C2012-16",
            "C2012-17");

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

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        LocalDateTime moment(String column) {
            return LocalDateTime.parse(text(column).replace(' ', 'T'));
        }
    }

    /** A project of the set. */
    record Planned(
            String id,
            WorkingCalendar agenda,
            LocalDateTime start,
            List<Row> activities,
            List<Row> relations,
            List<Row> assignments) {

        @Override
        public String toString() {
            return id;
        }

        Schedule schedule(boolean asPlanned) {
            Schedule.Builder schedule = Schedule.builder().project(Nets.PROJECT).start(start);
            for (Row row : activities) {
                Activity.Builder activity =
                        Activity.task(Nets.id(row.text("activity_id")), row.hours("duration_cpm_units"));
                if (asPlanned || row.text("has_constraint").equals("1")) {
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
        Map<String, List<Row>> assignments = byProject("assignments.csv");
        return rows("projects.csv").stream().map(row -> {
            String id = row.text("project_id");
            return new Planned(
                    id,
                    calendar(agendas.get(id)),
                    row.moment("agenda_start"),
                    activities.get(id),
                    relations.getOrDefault(id, List.of()),
                    assignments.getOrDefault(id, List.of()));
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
    void the_other_projects_were_levelled_or_planned_by_hand() {
        Map<Boolean, Set<String>> byReason = projects()
                .filter(project -> !starts(project.calculated(false)).equals(project.starts()))
                .collect(Collectors.partitioningBy(
                        project -> new Use(project).explains(moved(project)),
                        Collectors.mapping(Planned::id, Collectors.toSet())));

        assertThat(byReason.get(true)).isEqualTo(LEVELLED);
        assertThat(byReason.get(false)).isEqualTo(BY_HAND);
    }

    /** What starts after its links ask; numbers are hours of work from the start. */
    private static List<Row> moved(Planned project) {
        Map<String, Row> byId = project.activities().stream()
                .collect(Collectors.toMap(row -> row.text("activity_id"), Function.identity()));
        Map<String, Double> asked = new HashMap<>();
        for (Row link : project.relations()) {
            LinkType type = TYPES.get(link.text("type"));
            Row before = byId.get(link.text("from_activity"));
            Row after = byId.get(link.text("to_activity"));
            double from = before.number("start_cpm_units")
                    + (type.isFromFinish() ? before.number("duration_cpm_units") : 0)
                    + link.number("lag_h")
                    - (type.isToFinish() ? after.number("duration_cpm_units") : 0);
            asked.merge(after.text("activity_id"), from, Math::max);
        }
        return project.activities().stream()
                .filter(row -> row.number("start_cpm_units") > asked.getOrDefault(row.text("activity_id"), 0.0))
                .toList();
    }

    /** How much of each resource is used at once. */
    private static final class Use {

        private final Map<String, Row> activities;
        private final Map<String, List<Row>> byResource;

        Use(Planned project) {
            this.activities = project.activities().stream()
                    .collect(Collectors.toMap(row -> row.text("activity_id"), Function.identity()));
            this.byResource =
                    project.assignments().stream().collect(Collectors.groupingBy(row -> row.text("resource_id")));
        }

        boolean explains(List<Row> moved) {
            return !moved.isEmpty() && moved.stream().allMatch(this::explains);
        }

        private boolean explains(Row moved) {
            double earlier = moved.number("start_cpm_units") - 1;
            return byResource.values().stream().anyMatch(assigned -> {
                double own = demand(assigned.stream().filter(row -> isOf(row, moved)));
                double others = demand(assigned.stream().filter(row -> !isOf(row, moved) && isUsed(row, earlier)));
                return own > 0 && own + others > most(assigned);
            });
        }

        private double most(List<Row> assigned) {
            return assigned.stream()
                    .mapToDouble(row -> activities.get(row.text("activity_id")).number("start_cpm_units"))
                    .map(hour -> demand(assigned.stream().filter(row -> isUsed(row, hour))))
                    .max()
                    .orElse(0);
        }

        private boolean isUsed(Row assignment, double hour) {
            Row activity = activities.get(assignment.text("activity_id"));
            double start = activity.number("start_cpm_units");
            return start <= hour && hour < start + activity.number("duration_cpm_units");
        }

        private static boolean isOf(Row assignment, Row activity) {
            return assignment.text("activity_id").equals(activity.text("activity_id"));
        }

        private static double demand(Stream<Row> assignments) {
            return assignments.mapToDouble(row -> row.number("demand")).sum();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void with_the_planned_starts_imposed_all_links_hold(Planned project) {
        assertThat(starts(project.calculated(true))).isEqualTo(project.starts());
    }
}
