package org.pmokit.examples.pmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The fourteen points as somebody sees them who has a folder of registers and no Java. */
class DcmaCommandTest {

    private static final Path WORKED = Path.of("src/main/resources/worked-schedule");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeProject() throws IOException {
        file("portfolio.csv", "key,value", "name,N", "status_date,2026-01-09", "calendar,monday-friday");
        file("projects.csv", "id,start", "P,2026-01-05");
    }

    // ---- the worked schedule

    @ParameterizedTest
    @MethodSource
    void the_worked_schedule_has_the_figures_that_are_worked(
            String name, String verdict, String numerator, String denominator, String operator) throws IOException {
        Point point = assess(WORKED).get(name);

        assertThat(point.text("verdict")).isEqualTo(verdict);
        assertThat(point.number("numerator")).isEqualByComparingTo(numerator);
        assertThat(point.number("denominator")).isEqualByComparingTo(denominator);
        assertThat(point.text("operator")).isEqualTo(operator);
        assertThat(point.text("variant")).startsWith("PAM_200_1_2012");
        assertThat(point.text("subject")).isEqualTo("NET");
    }

    static Stream<Arguments> the_worked_schedule_has_the_figures_that_are_worked() {
        return Stream.of(
                arguments("logic", "breached", "3", "35", "<="),
                arguments("leads", "breached", "2", "80", "<="),
                arguments("lags", "breached", "5", "80", "<="),
                arguments("relationship-types", "breached", "70", "80", ">="),
                arguments("hard-constraints", "satisfied", "1", "35", "<="),
                arguments("high-float", "breached", "4", "35", "<="),
                arguments("negative-float", "satisfied", "0", "35", "<="),
                arguments("high-duration", "satisfied", "1", "35", "<="),
                arguments("invalid-dates", "breached", "1", "48", "<="),
                arguments("resources", "satisfied", "7", "34", "<="),
                arguments("missed-tasks", "breached", "8", "16", "<="),
                arguments("critical-path-test", "satisfied", "600", "600", ">="),
                arguments("critical-path-length-index", "satisfied", "115", "120", ">="),
                arguments("baseline-execution-index", "breached", "13", "18", ">="));
    }

    @Test
    void a_profile_in_a_file_takes_another_reading() throws IOException {
        Path profile = folder.resolve("house.yaml");
        Files.writeString(profile, """
                name: house
                choices:
                  dcma-14/execution-index: {value: p6, why: as our tool does}
                """);

        Point index = assess(WORKED, "--profile", profile.toString()).get("baseline-execution-index");

        assertThat(index.number("denominator").intValue()).isEqualTo(16);
        assertThat(index.text("variant")).isEqualTo("CUSTOM: p6");
    }

    @Test
    void a_switch_that_is_not_there_is_told_with_those_that_are() throws IOException {
        Path profile = folder.resolve("house.yaml");
        Files.writeString(profile, """
                name: house
                choices:
                  dcma-14/execution-index: {value: p7, why: as our tool does}
                  dcma-14/nothing: {value: p6, why: as our tool does}
                """);
        StringWriter err = new StringWriter();

        int status = Pmo.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "assess",
                WORKED.toString(),
                "--profile",
                profile.toString());

        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .contains("cannot be \"p7\"", "dau, baselined, clarified-2012, p6")
                .contains("There is no switch dcma-14/nothing", "dcma-14/reading");
    }

    // ---- odd schedules

    @Test
    void a_folder_without_schedules_has_no_verdicts() throws IOException {
        assertThat(assess(folder)).isEmpty();
    }

    @Test
    void without_links_logic_is_missing_and_no_share_of_links_is_told() throws IOException {
        file("activities.csv", "project,id,duration_days", "P,A,5", "P,B,5");

        Map<String, Point> points = assess(folder);

        expect(points, "logic", "breached", 2, 2);
        assertThat(points.get("logic").offenders()).containsExactly("P/A", "P/B");
        assertThat(points.get("lags").text("verdict")).isEqualTo("not-applicable");
        assertThat(points.get("lags").text("value")).isEqualTo("null");
    }

    @Test
    void milestones_alone_are_not_applicable() throws IOException {
        file("activities.csv", "project,id,type,duration_days", "P,A,milestone,0", "P,B,milestone,0");
        file("links.csv", "project,predecessor,successor", "P,A,B");

        assertThat(assess(folder).get("logic").text("verdict")).isEqualTo("not-applicable");
    }

    @Test
    void a_ten_hour_calendar_has_days_of_ten_hours() throws IOException {
        file("calendars.csv", "id,working_days,hours_per_day", "TEN,mon tue wed thu,10");
        file(
                "activities.csv",
                "project,id,duration_days,calendar,baseline_days",
                "P,LONG,46,TEN,45",
                "P,JUST,2,TEN,44",
                "P,HIGH,1,TEN,1");

        Map<String, Point> points = assess(folder);

        expect(points, "high-float", "breached", 1, 3);
        expect(points, "high-duration", "breached", 1, 3);
    }

    @Test
    void an_option_goes_before_the_status_date_of_the_registers() throws IOException {
        file(
                "activities.csv",
                "project,id,duration_days,actual_start,actual_finish,baseline_finish",
                "P,A,5,2026-01-05,2026-01-09,2026-01-09",
                "P,B,5,,,2026-01-16");

        expect(assess(folder), "invalid-dates", "satisfied", 0, 2);
        expect(assess(folder), "missed-tasks", "satisfied", 0, 1);
        Map<String, Point> earlier = assess(folder, "--as-of", "2026-01-08");
        expect(earlier, "invalid-dates", "breached", 1, 2);
        assertThat(earlier.get("invalid-dates").offenders()).containsExactly("P/A");
        expect(assess(folder, "--as-of", "2026-01-16"), "missed-tasks", "breached", 1, 2);
        expect(assess(folder, "--as-of", "2026-01-19"), "missed-tasks", "breached", 1, 2);
    }

    @Test
    void without_any_status_date_the_command_asks_for_one() throws IOException {
        file("portfolio.csv", "key,value", "name,N");
        file("activities.csv", "project,id,duration_days", "P,A,5");
        StringWriter err = new StringWriter();

        int status = Pmo.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "assess", folder.toString());

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("--as-of");
    }

    @Test
    void all_complete_leaves_what_looks_at_done_work() throws IOException {
        file(
                "activities.csv",
                "project,id,duration_days,actual_start,actual_finish,baseline_finish,percent_complete",
                "P,A,2,2026-01-05,2026-01-06,2026-01-06,100",
                "P,B,2,2026-01-07,2026-01-08,2026-01-07,100");
        file("links.csv", "project,predecessor,successor", "P,A,B");

        Map<String, Point> points = assess(folder);

        expect(points, "missed-tasks", "breached", 1, 2);
        expect(points, "baseline-execution-index", "satisfied", 2, 2);
        assertThat(points.get("critical-path-test").text("verdict")).isEqualTo("not-applicable");
        assertThat(points.get("high-float").text("verdict")).isEqualTo("not-applicable");
    }

    @Test
    void missing_baselines_and_assignments_are_unknown_and_said_so() throws IOException {
        file("activities.csv", "project,id,duration_days", "P,A,5");

        Map<String, Point> points = assess(folder);

        for (String name : List.of("high-duration", "missed-tasks", "baseline-execution-index", "resources")) {
            assertThat(points.get(name).text("verdict")).isEqualTo("unknown");
            assertThat(points.get(name).text("reason")).startsWith("lacks ");
        }
    }

    @Test
    void a_circle_of_links_is_told_by_the_points_that_need_dates() throws IOException {
        file("activities.csv", "project,id,duration_days", "P,A,5", "P,B,5");
        file("links.csv", "project,predecessor,successor", "P,A,B", "P,B,A");

        Map<String, Point> points = assess(folder);

        expect(points, "logic", "satisfied", 0, 2);
        assertThat(points.get("negative-float").text("verdict")).isEqualTo("unknown");
        assertThat(points.get("negative-float").text("reason")).contains("lacks dates");
    }

    // ---- running

    /** A verdict as it stands in the file; JSON is YAML, too. */
    private record Point(Map<?, ?> verdict) {

        String text(String field) {
            return String.valueOf(verdict.get(field));
        }

        BigDecimal number(String field) {
            return new BigDecimal(text(field));
        }

        List<String> offenders() {
            return ((List<?>) Optional.ofNullable(verdict.get("offenders")).orElseThrow())
                    .stream().map(String::valueOf).toList();
        }
    }

    private static Map<String, Point> assess(Path path, String... options) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments =
                new java.util.ArrayList<>(List.of("assess", path.toString(), "--rules", "dcma-14", "--format", "json"));
        arguments.addAll(List.of(options));
        int status = Pmo.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        assertThat(status).as(err.toString()).isZero();
        Map<String, Point> points = new HashMap<>();
        Map<?, ?> report = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(out.toString());
        for (Object verdict :
                (List<?>) Optional.ofNullable(report.get("verdicts")).orElseThrow()) {
            Point point = new Point((Map<?, ?>) verdict);
            points.put(point.text("name"), point);
        }
        return points;
    }

    private static void expect(Map<String, Point> points, String name, String verdict, int numerator, int denominator) {
        Point point = points.get(name);
        assertThat(point.text("verdict")).as(point.toString()).isEqualTo(verdict);
        assertThat(point.number("numerator").intValue()).as(point.toString()).isEqualTo(numerator);
        assertThat(point.number("denominator").intValue()).as(point.toString()).isEqualTo(denominator);
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }
}
