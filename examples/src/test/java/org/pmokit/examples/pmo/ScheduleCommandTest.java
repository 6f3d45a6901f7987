package org.pmokit.examples.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCommandTest {

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    /** The textbook network: A3 to B4 to D5 to F2, A to C2 to E6 to F, C to G1 to F. */
    @BeforeEach
    void writeNetwork() throws IOException {
        file("portfolio.csv", "key,value", "name,N1", "calendar,monday-friday");
        file("projects.csv", "id,start", "P,2025-01-06", "Q,2025-01-06", "R,2025-01-06");
        file(
                "activities.csv",
                "project,id,duration_days",
                "P,A,3",
                "P,B,4",
                "P,C,2",
                "P,D,5",
                "P,E,6",
                "P,F,2",
                "P,G,1");
        file(
                "links.csv",
                "project,predecessor,successor",
                "P,A,B",
                "P,B,D",
                "P,D,F",
                "P,A,C",
                "P,C,E",
                "P,E,F",
                "P,C,G",
                "P,G,F");
    }

    @Test
    void the_textbook_network_has_the_dates_and_floats_of_the_textbook() {
        Run run = pmo("schedule", folder.toString(), "--project", "P", "--format", "csv");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "project,activity,early_start,early_finish,late_start,late_finish,total_float,free_float,"
                                + "critical,early_start_day,early_finish_day,late_start_day,late_finish_day",
                        "P,A,2025-01-06,2025-01-08,2025-01-06,2025-01-08,0,0,true,0,3,0,3",
                        "P,B,2025-01-09,2025-01-14,2025-01-09,2025-01-14,0,0,true,3,7,3,7",
                        "P,C,2025-01-09,2025-01-10,2025-01-10,2025-01-13,1,0,false,3,5,4,6",
                        "P,D,2025-01-15,2025-01-21,2025-01-15,2025-01-21,0,0,true,7,12,7,12",
                        "P,E,2025-01-13,2025-01-20,2025-01-14,2025-01-21,1,1,false,5,11,6,12",
                        "P,F,2025-01-22,2025-01-23,2025-01-22,2025-01-23,0,0,true,12,14,12,14",
                        "P,G,2025-01-13,2025-01-13,2025-01-21,2025-01-21,6,6,false,5,6,11,12");
    }

    @Test
    void an_imposed_finish_that_is_too_early_is_negative_float() throws IOException {
        file("schedules.csv", "project,imposed_finish", "P,2025-01-21");

        assertThat(lines("schedule", folder.toString(), "--format", "csv"))
                .contains("P,A,2025-01-06,2025-01-08,2025-01-02,2025-01-06,-2,0,true,0,3,-2,1")
                .contains("P,G,2025-01-13,2025-01-13,2025-01-17,2025-01-17,4,6,false,5,6,9,10");
        assertThat(pmo("schedule", folder.toString()).out())
                .contains("has to finish by 2025-01-21")
                .contains("negative       6           A -2, B -2, C -1, D -2, E -1, F -2")
                .contains("P has to finish by 2025-01-21.");
    }

    @Test
    void links_between_projects_make_one_network_also_where_one_project_is_told() throws IOException {
        file("activities.csv", "project,id,duration_days", "P,A,3", "Q,B,2", "R,C,1");
        file("links.csv", "project,predecessor,successor,lag_days", "Q,P/A,B,1");

        assertThat(lines("schedule", folder.toString(), "--format", "csv"))
                .contains("P,A,2025-01-06,2025-01-08,2025-01-06,2025-01-08,0,0,true,0,3,0,3")
                .contains("Q,B,2025-01-10,2025-01-13,2025-01-10,2025-01-13,0,0,true,4,6,4,6")
                .contains("R,C,2025-01-06,2025-01-06,2025-01-06,2025-01-06,0,0,true,0,1,0,1");
        assertThat(lines("schedule", folder.toString(), "--project", "Q", "--format", "csv"))
                .hasSize(2)
                .contains("Q,B,2025-01-10,2025-01-13,2025-01-10,2025-01-13,0,0,true,4,6,4,6");
        assertThat(lines("schedule", folder.toString(), "--float-to", "network", "--format", "csv"))
                .contains("R,C,2025-01-06,2025-01-06,2025-01-13,2025-01-13,5,5,false,0,1,5,6");
    }

    @Test
    void milestones_of_the_register_take_part_where_links_or_dependencies_name_them() throws IOException {
        file("activities.csv", "project,id,duration_days", "P,A,3");
        file(
                "milestones.csv",
                "project,id,baseline,forecast",
                "Q,permit,2025-01-07,2025-01-08",
                "R,open,2025-01-31,",
                "R,paid,,");
        file("links.csv", "project,predecessor,successor", "P,Q/permit,A", "P,A,R/open");
        file("dependencies.csv", "giver,receiver", "R/open,R/paid");

        assertThat(lines("schedule", folder.toString(), "--format", "csv").stream()
                        .skip(1))
                .containsExactly(
                        "P,A,2025-01-09,2025-01-13,2025-01-09,2025-01-13,0,0,true,3,6,3,6",
                        "Q,permit,2025-01-08,2025-01-08,2025-01-08,2025-01-08,0,0,true,3,3,3,3",
                        "R,open,2025-01-13,2025-01-13,2025-01-13,2025-01-13,0,0,true,6,6,6,6");
        assertThat(lines("schedule", folder.toString(), "--format", "csv", "--dependencies"))
                .hasSize(5)
                .contains("R,paid,2025-01-13,2025-01-13,2025-01-13,2025-01-13,0,0,true,6,6,6,6");
    }

    @Test
    void a_milestone_with_an_imposed_date_is_told_on_that_day() throws IOException {
        file("calendars.csv", "id,working_days,hours_per_day", "office,mon tue wed thu fri,8");
        file(
                "activities.csv",
                "project,id,type,duration_days,constraint,constraint_date,calendar",
                "P,Z,task,20,,,office",
                "P,fnet,milestone,,fnet,2025-01-10,office",
                "P,mfo,milestone,,mfo,2025-01-10,office",
                "P,snet,milestone,,snet,2025-01-10,office",
                "P,mso,milestone,,mso,2025-01-13,office",
                "P,around,milestone,,snet,2025-01-10,",
                "P,monday,milestone,,mso,2025-01-13,");
        file("links.csv", "project,predecessor,successor");

        assertThat(lines("schedule", folder.toString(), "--format", "csv").stream()
                        .skip(2)
                        .map(line -> line.split(",")[1] + " " + line.split(",")[2] + " " + line.split(",")[3]))
                .containsExactly(
                        "fnet 2025-01-10 2025-01-10",
                        "mfo 2025-01-10 2025-01-10",
                        "snet 2025-01-10 2025-01-10",
                        "mso 2025-01-13 2025-01-13",
                        "around 2025-01-10 2025-01-10",
                        "monday 2025-01-13 2025-01-13");
    }

    @Test
    void activities_of_projects_that_take_turns_are_told_in_the_order_of_their_rows() throws IOException {
        file("activities.csv", "project,id,duration_days", "Q,A,1", "P,A,1", "Q,B,1", "P,B,1");
        file("links.csv", "project,predecessor,successor", "P,A,B");

        assertThat(lines("schedule", folder.toString(), "--format", "csv").stream()
                        .skip(1)
                        .map(line -> line.substring(0, 3)))
                .containsExactly("Q,A", "P,A", "Q,B", "P,B");
    }

    @Test
    void hours_of_a_day_are_told_where_something_starts_or_ends_inside_of_it() throws IOException {
        file("calendars.csv", "id,working_days,hours", "UK,mon tue wed thu fri,08:00-12:00 13:00-17:00");
        file("schedules.csv", "project,calendar", "P,UK");
        file(
                "activities.csv",
                "project,id,duration_days,type",
                "P,A,1.5,",
                "P,M,,milestone",
                "P,B,0.5,",
                "P,S,,start-milestone");
        file("links.csv", "project,predecessor,successor", "P,A,M", "P,M,B", "P,B,S");

        assertThat(lines("schedule", folder.toString(), "--format", "csv").stream()
                        .skip(1))
                .containsExactly(
                        "P,A,2025-01-06,2025-01-07T12:00,2025-01-06,2025-01-07T12:00,0,0,true,0,1.5,0,1.5",
                        "P,M,2025-01-07T12:00,2025-01-07T12:00,2025-01-07T12:00,2025-01-07T12:00,0,0,true,1.5,1.5,1.5,1.5",
                        "P,B,2025-01-07T13:00,2025-01-07,2025-01-07T13:00,2025-01-07,0,0,true,1.5,2,1.5,2",
                        "P,S,2025-01-08,2025-01-08,2025-01-08,2025-01-08,0,0,true,2,2,2,2");
    }

    @Test
    void a_circle_names_every_activity_and_its_row() throws IOException {
        file("links.csv", "project,predecessor,successor", "P,A,B", "P,B,A", "P,C,D", "P,D,E", "P,E,C");
        Path target = folder.resolve("out.csv");
        Run run = pmo("schedule", folder.toString(), "--format", "csv", "-o", target.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(target).doesNotExist();
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("activities\\.csv:\\d+:id: .*Maybe .*"))
                .anyMatch(line -> line.contains("2 activities wait for each other: P/A, P/B;"))
                .anyMatch(line -> line.contains("3 activities wait for each other: P/C, P/D, P/E;"));
    }

    @Test
    void a_circle_of_many_names_them_all() throws IOException {
        StringBuilder activities = new StringBuilder("project,id,duration_days\n");
        StringBuilder links = new StringBuilder("project,predecessor,successor\n");
        for (int number = 0; number < 50; number++) {
            activities.append("P,N").append(number).append(",1\n");
            links.append("P,N")
                    .append(number)
                    .append(",N")
                    .append((number + 1) % 50)
                    .append('\n');
        }
        Files.writeString(folder.resolve("activities.csv"), activities);
        Files.writeString(folder.resolve("links.csv"), links);

        String told = pmo("schedule", folder.toString()).err();

        for (int number = 0; number < 50; number++) {
            assertThat(told).contains("P/N" + number);
        }
    }

    @Test
    void a_circle_of_another_project_does_not_matter_to_one_that_is_not_linked_to_it() throws IOException {
        Files.writeString(folder.resolve("activities.csv"), "Q,X,1\nQ,Y,1\n", java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("links.csv"), "Q,X,Y\nQ,Y,X\n", java.nio.file.StandardOpenOption.APPEND);

        assertThat(pmo("schedule", folder.toString()).status()).isEqualTo(2);
        assertThat(pmo("schedule", folder.toString(), "--project", "P").status())
                .isZero();
    }

    @Test
    void a_task_without_a_duration_is_told_with_its_row() throws IOException {
        file("activities.csv", "project,id,duration_days", "P,A,1", "P,B,");
        file("links.csv", "project,predecessor,successor", "P,A,B");

        Run run = pmo("schedule", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "activities.csv:3:duration_days: The task \"P/B\" has no duration. Maybe estimate it, or make it"
                                + " a milestone.\n");
    }

    @Test
    void both_meanings_of_a_late_imposed_date_can_be_asked_for() throws IOException {
        file(
                "activities.csv",
                "project,id,duration_days,constraint,constraint_date",
                "P,A,3,,",
                "P,B,2,fnlt,2025-01-08");
        file("links.csv", "project,predecessor,successor", "P,A,B");

        assertThat(lines("schedule", folder.toString(), "--format", "csv"))
                .contains("P,B,2025-01-09,2025-01-10,2025-01-07,2025-01-08,-2,0,true,3,5,1,3");
        Run microsoft = pmo("schedule", folder.toString(), "--semantics", "microsoft");
        assertThat(microsoft.out()).contains("Links that imposed dates break").contains("A -> B (fs)");
    }

    @Test
    void overtaken_logic_is_told() throws IOException {
        file("schedules.csv", "project,data_date", "P,2025-01-08");
        file(
                "activities.csv",
                "project,id,duration_days,remaining_days,actual_start",
                "P,A,3,1,2025-01-06",
                "P,B,2,1,2025-01-07");
        file("links.csv", "project,predecessor,successor", "P,A,B");

        assertThat(pmo("schedule", folder.toString()).out())
                .contains(
                        "progress up to 2025-01-08",
                        "Started out of sequence",
                        "B went ahead, though it waits for A (fs).");
        assertThat(lines("schedule", folder.toString(), "--format", "csv").get(2))
                .startsWith("P,B,2025-01-07,2025-01-09,");
        assertThat(lines("schedule", folder.toString(), "--progress", "override", "--format", "csv")
                        .get(2))
                .startsWith("P,B,2025-01-07,2025-01-08,");
    }

    @Test
    void the_bundled_portfolio_has_milestones_and_no_activities() {
        assertThat(pmo("schedule").status()).isZero();
        assertThat(pmo("schedule").out()).contains("no schedule", "no activities", "Maybe");
        assertThat(lines("schedule", "--format", "csv")).hasSize(1);
        assertThat(pmo("schedule", "--format", "json").out()).contains("\"activities\":[]");
    }

    @Test
    void the_bundled_plan_says_why_it_finishes_when_it_does() {
        Run run = pmo("schedule", "--example");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Why Fit-out and move finishes 2026-05-03")
                .contains("after Building permit (MOVE/PERMIT) finishes")
                .contains("has a deadline on 2026-04-24 and finishes 2026-04-28");
        assertThat(pmo("schedule", "--example", "--format", "json").out())
                .contains("\"activity\":\"PERMIT\"", "\"totalFloat\":-2", "\"longestPath\":[\"MOVE/GO\"");
    }

    @Test
    void near_critical_work_is_counted_up_to_where_it_is_asked_for() {
        assertThat(pmo("schedule", folder.toString(), "--near", "2").out())
                .containsPattern("up to 1 day +2 +C 1, E 1\n")
                .containsPattern("more +1 +G 6\n");
        assertThat(lines("schedule", folder.toString(), "--critical-up-to", "1", "--format", "csv")
                        .get(3))
                .startsWith("P,C,")
                .contains(",true,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--project X",
                "--project R",
                "--near 0",
                "--near many",
                "--example",
                "--semantics oracle",
                "--critical-up-to 1000000000",
                "--format pdf"
            })
    void wrong_questions_end_with_status_2_and_a_way_out(String options) {
        String[] all = ("schedule " + folder + " " + options).split(" ");
        Run run = pmo(all);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void without_any_date_the_status_date_is_the_start() throws IOException {
        file("portfolio.csv", "key,value", "status_date,2025-03-03", "calendar,monday-friday");
        file("projects.csv", "id", "P");
        assertThat(lines("schedule", folder.toString(), "--format", "csv").get(1))
                .startsWith("P,A,2025-03-03,");
        file("portfolio.csv", "key,value", "calendar,monday-friday");
        assertThat(pmo("schedule", folder.toString()).err()).contains("No date says when \"P\" starts");
        assertThat(lines("schedule", folder.toString(), "--start", "2025-04-07", "--format", "csv")
                        .get(1))
                .startsWith("P,A,2025-04-07,");
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static List<String> lines(String... arguments) {
        Run run = pmo(arguments);
        assertThat(run.err()).isEmpty();
        return run.out().lines().toList();
    }

    private static Run pmo(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Pmo.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
