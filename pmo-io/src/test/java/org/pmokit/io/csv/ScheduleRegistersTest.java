package org.pmokit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.Reading;

/** Schedules in folders: what the cells mean, and which rows are refused. */
class ScheduleRegistersTest {

    private static final ProjectId P = ProjectId.of("P");
    private static final ActivityId A = ActivityId.of(P, "A");
    private static final ActivityId B = ActivityId.of(P, "B");

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("registers"));
        file("projects.csv", "id,start", "P,2025-01-06", "Q,2025-01-06");
    }

    @Test
    void a_row_of_the_contract_is_read_with_all_its_cells() throws IOException {
        file("calendars.csv", "id,working_days,hours_per_day", "UK,mon tue wed thu fri,8");
        file(
                "activities.csv",
                "project,id,title,type,duration_days,remaining_days,calendar,constraint,constraint_date,percent_complete,"
                        + "actual_start,actual_finish,baseline_start,baseline_finish,baseline_days",
                "P,A,Dig,task,5,2.5,UK,fnlt,2025-01-17,50,2025-01-06,,2025-01-06,2025-01-10,5",
                "P,B,,milestone,,,,,,,,,,,");
        file("links.csv", "project,predecessor,successor,type,lag_days,max_lag_days", "P,A,B,ff,-0.5,3");

        Schedule schedule = read().orThrow().all(Schedule.class).get(0);

        assertThat(schedule.activities().get(0))
                .isEqualTo(Activity.task(A, Duration.ofHours(40))
                        .title("Dig")
                        .remaining(Duration.ofHours(20))
                        .calendar(CalendarId.of("UK"))
                        .addConstraint(Constraint.on(ConstraintType.FINISH_NO_LATER_THAN, LocalDate.of(2025, 1, 17)))
                        .complete(Ratio.of("0.5"))
                        .actualStart(LocalDateTime.of(2025, 1, 6, 0, 0))
                        .baseline(new ActivityBaseline(
                                Optional.of(LocalDateTime.of(2025, 1, 6, 0, 0)),
                                Optional.of(LocalDateTime.of(2025, 1, 11, 0, 0)),
                                Optional.of(Duration.ofHours(40))))
                        .build());
        assertThat(schedule.activities().get(1).type()).isEqualTo(ActivityType.MILESTONE);
        assertThat(schedule.links())
                .containsExactly(Link.builder()
                        .predecessor(A)
                        .successor(B)
                        .type(LinkType.FINISH_TO_FINISH)
                        .lag(Duration.ofHours(-4))
                        .maximumLag(Duration.ofHours(24))
                        .build());
    }

    @Test
    void a_day_is_as_long_as_the_calendar_of_the_activity_says() throws IOException {
        file("portfolio.csv", "key,value", "calendar,H7");
        file(
                "calendars.csv",
                "id,working_days,hours_per_day",
                "H7,mon tue,7",
                "H6,mon tue,6",
                "H10,mon tue,10",
                "WHOLE,mon tue,");
        file("schedules.csv", "project,calendar", "P,H6");
        file(
                "activities.csv",
                "project,id,duration_days,calendar",
                "P,A,1,H10",
                "P,B,1,",
                "P,C,1,WHOLE",
                "P,D,1,monday-friday",
                "P,E,PT90M,H10",
                "Q,A,1,");
        file("links.csv", "project,predecessor,successor,lag_days,lag_calendar", "P,A,B,1,", "P,A,B;C,1,", "P,A,C,,");
        assertThat(brief(read())).contains("duplicate-id links.csv:3:successor", "duplicate-id links.csv:4:successor");
        file(
                "links.csv",
                "project,predecessor,successor,lag_days,lag_calendar",
                "P,A,B,1,",
                "P,A,C,1,successor",
                "P,A,D,1,project",
                "P,A,E,1,elapsed",
                "P,Q/A,A,1,");

        Portfolio portfolio = read().orThrow();

        assertThat(portfolio.all(Schedule.class).get(0).activities())
                .extracting(activity -> activity.duration().orElseThrow().toMinutes())
                .containsExactly(600L, 360L, 1440L, 1440L, 90L);
        assertThat(portfolio.all(Schedule.class).get(1).activities())
                .extracting(activity -> activity.duration().orElseThrow().toMinutes())
                .containsExactly(420L);
        assertThat(portfolio.all(Schedule.class).get(0).links())
                .extracting(link -> link.lag().orElseThrow().toMinutes())
                .containsExactly(600L, 1440L, 360L, 1440L, 420L);
        assertThat(portfolio.all(CalendarEntry.class))
                .extracting(CalendarEntry::calendar)
                .contains(WorkingCalendar.MONDAY_FRIDAY);
    }

    @Test
    void parts_of_a_day_are_taken_to_the_minute_and_do_not_vanish() throws IOException {
        file("calendars.csv", "id,working_days,hours_per_day", "UK,mon tue,8");
        file("activities.csv", "project,id,duration_days,calendar", "P,A,0.2083,UK", "P,B,0.0021,UK", "P,C,0.001,UK");
        assertThat(brief(read())).containsExactly("malformed-value activities.csv:4:duration_days");
        file("activities.csv", "project,id,duration_days,calendar", "P,A,0.2083,UK", "P,B,0.0021,UK");
        assertThat(read().orThrow().all(Schedule.class).get(0).activities())
                .extracting(activity -> activity.duration().orElseThrow().toMinutes())
                .containsExactly(100L, 1L);
    }

    @Test
    void rows_that_contradict_themselves_are_told_all_at_once() throws IOException {
        file(
                "activities.csv",
                "project,id,type,duration_days,remaining_days,calendar,constraint,constraint_date,percent_complete,parent",
                "P,A,start-milestone,2,,,,,,",
                "P,B,milestone,0,1,,,,,",
                "P,C,task,-1,,,,,,",
                "P,D,task,1,,NONE,,,,",
                "P,E,task,1,,,snet,,,",
                "P,F,task,1,,,snet;fnlt,2025-01-06,,",
                "P,G,task,1,,,,2025-01-06,,",
                "P,H,task,1,,,,,101,",
                "P,I,task,1,,,,,,X",
                "P,A,task,1,,,,,,",
                "P,K,job,1,,,mso,2025-02-30,,",
                "R,L,task,1,,,,,,");
        file(
                "links.csv",
                "project,predecessor,successor,type,lag_days,max_lag_days",
                "P,A,B,,2,1",
                "P,A,C,fs,,",
                "P,A,C,fs,1,",
                "P,A,C,fs,,5",
                "P,A,A,,,",
                "P,A,M,,,",
                "P,,A,,,",
                "P,D,B,fx,,");
        file("milestones.csv", "project,id", "P,M");

        Reading reading = read();

        assertThat(brief(reading))
                .containsExactlyInAnyOrder(
                        "malformed-value activities.csv:2:duration_days",
                        "malformed-value activities.csv:3:remaining_days",
                        "negative-duration activities.csv:4:duration_days",
                        "unknown-reference activities.csv:5:calendar",
                        "constraint-without-date activities.csv:6:constraint_date",
                        "malformed-value activities.csv:7:constraint_date",
                        "malformed-value activities.csv:8:constraint_date",
                        "malformed-value activities.csv:9:percent_complete",
                        "duplicate-id activities.csv:11:id",
                        "malformed-value activities.csv:12:type",
                        "malformed-value activities.csv:12:constraint_date",
                        "unknown-reference activities.csv:13:project",
                        "malformed-value links.csv:2:max_lag_days",
                        "duplicate-id links.csv:4:successor",
                        "self-reference links.csv:6:successor",
                        "missing-value links.csv:8:predecessor",
                        "malformed-value links.csv:9:type");
        assertThat(reading.problems()).allMatch(problem -> problem.advice().isPresent());
    }

    @Test
    void an_end_that_is_not_there_is_told_with_its_row() throws IOException {
        file("activities.csv", "project,id,duration_days,parent", "P,A,1,X", "Q,A,1,M");
        file("milestones.csv", "project,id", "Q,M");
        file("links.csv", "project,predecessor,successor", "P,A,M", "P,Q/B,A", "P,Q/A,A");
        assertThat(brief(read()))
                .containsExactly(
                        "unknown-reference activities.csv:2:parent",
                        "unknown-reference activities.csv:3:parent",
                        "unknown-reference links.csv:2:successor",
                        "unknown-reference links.csv:3:predecessor");
        assertThat(read().problems().get(2).asText()).contains("\"P/M\"", "Maybe add it to activities.csv");
    }

    @Test
    void a_link_may_lead_to_a_milestone_of_the_register_and_its_days_are_those_of_the_project() throws IOException {
        file("calendars.csv", "id,working_days,hours_per_day", "six,mon tue wed thu fri,6");
        file("schedules.csv", "project,calendar", "P,six");
        file("activities.csv", "project,id,duration_days", "P,A,1");
        file("milestones.csv", "project,id", "P,M", "Q,N");
        file("links.csv", "project,predecessor,successor,lag_days", "P,M,A,2", "P,A,Q/N,");

        assertThat(read().orThrow().all(Schedule.class).get(0).links())
                .extracting(
                        link -> link.predecessor().value(),
                        link -> link.successor().value(),
                        Link::lagMinutes)
                .containsExactly(tuple("P/M", "P/A", 720L), tuple("P/A", "Q/N", 0L));
        assertThat(read().originOf("schedules[P].activities[A]").orElseThrow().asText())
                .isEqualTo("activities.csv:2:id");
    }

    @Test
    void two_constraints_stand_in_their_cells_in_the_same_order() throws IOException {
        file(
                "activities.csv",
                "project,id,duration_days,constraint,constraint_date",
                "P,A,1,snet;fnlt,2025-01-06;2025-01-17",
                "P,B,1,alap;fnlt,2025-01-17T12:00",
                "P,C,1,alap,");
        assertThat(read().orThrow().all(Schedule.class).get(0).activities())
                .extracting(Activity::constraints)
                .containsExactly(
                        List.of(
                                Constraint.on(ConstraintType.START_NO_EARLIER_THAN, LocalDate.of(2025, 1, 6)),
                                Constraint.on(ConstraintType.FINISH_NO_LATER_THAN, LocalDate.of(2025, 1, 17))),
                        List.of(
                                Constraint.asLateAsPossible(),
                                Constraint.of(
                                        ConstraintType.FINISH_NO_LATER_THAN, LocalDateTime.of(2025, 1, 17, 12, 0))),
                        List.of(Constraint.asLateAsPossible()));
    }

    @Test
    void a_minimum_and_a_maximum_may_stand_in_two_rows() throws IOException {
        file("activities.csv", "project,id,duration_days", "P,A,1", "P,B,1");
        file("links.csv", "project,predecessor,successor,lag_days,max_lag_days", "P,A,B,2,", "P,A,B,,5");
        assertThat(read().orThrow().all(Schedule.class).get(0).links())
                .containsExactly(
                        Link.builder()
                                .predecessor(A)
                                .successor(B)
                                .lag(Duration.ofDays(2))
                                .build(),
                        Link.builder()
                                .predecessor(A)
                                .successor(B)
                                .maximumLag(Duration.ofDays(5))
                                .build());
    }

    @Test
    void without_a_register_of_projects_they_are_taken_as_told() throws IOException {
        Files.delete(folder.resolve("projects.csv"));
        file("activities.csv", "project,id,duration_days", "P,A,1", "P,B,1");
        Reading reading = read();
        assertThat(reading.orThrow().projects()).extracting(Project::id).containsExactly(P);
        assertThat(reading.notices())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("\"P\"");
    }

    @Test
    void the_reader_remembers_the_rows_of_activities_and_links() throws IOException {
        file("activities.csv", "project,id,duration_days", "P,A,1", "P,B,");
        file("links.csv", "project,predecessor,successor", "P,A,B", "P,B,A");
        Reading reading = read();
        assertThat(placed(reading, "schedules[P].activities[B].duration")).isEqualTo("activities.csv:3:duration_days");
        assertThat(placed(reading, "schedules[P].activities[A]")).isEqualTo("activities.csv:2:id");
        assertThat(placed(reading, "schedules[P].links[B->A]")).isEqualTo("links.csv:3:predecessor");
        assertThat(placed(reading, "schedules[P].start")).isEqualTo("activities.csv:2");
        assertThat(placed(reading, "schedules")).isEmpty();
    }

    @Test
    void a_schedule_that_registers_cannot_tell_is_refused_in_writing_but_not_by_documents() {
        Schedule schedule = Schedule.builder()
                .project(P)
                .addActivity(Activity.task(A, Duration.ofHours(-8)).build())
                .addLink(Link.of(A, B))
                .build();
        Portfolio portfolio =
                PortfolioDraft.named("P").add(Project.of(P, "P")).add(schedule).resolveOrThrow();
        assertThatThrownBy(() -> CsvRegisters.write(portfolio, temp.resolve("out")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"P/A\" is negative", "There is no activity \"P/B\"", "Maybe");
        Path document = temp.resolve("a.json");
        PortfolioJson.write(portfolio, document);
        assertThat(PortfolioJson.read(document).orThrow()).isEqualTo(portfolio);
    }

    @Test
    void what_is_written_is_written_as_people_read_it() throws IOException {
        file("calendars.csv", "id,working_days,hours_per_day", "UK,mon tue wed thu fri,8");
        file("schedules.csv", "project,start,imposed_finish,calendar", "P,2025-01-06,2025-02-28,UK");
        file(
                "activities.csv",
                "project,id,type,duration_days,actual_finish,constraint,constraint_date",
                "P,A,loe,2.5,2025-01-10,mfo,2025-01-10");
        file("links.csv", "project,predecessor,successor,lag_days,lag_calendar", "P,A,Q/B,1.5,elapsed");
        Files.writeString(folder.resolve("activities.csv"), "Q,B,,,,,\n", java.nio.file.StandardOpenOption.APPEND);
        Path out = temp.resolve("out");

        CsvRegisters.write(read().orThrow(), out);

        assertThat(Files.readAllLines(out.resolve("activities.csv")))
                .contains("P,A,,loe,2.5,,,mfo,2025-01-10,,,2025-01-10,,,,,,,,,,,,,,");
        assertThat(Files.readAllLines(out.resolve("links.csv"))).contains("P,A,Q/B,,1.5,,elapsed");
        assertThat(Files.readAllLines(out.resolve("schedules.csv")).get(1)).startsWith("P,2025-01-06,2025-02-28,,UK");
        assertThat(LagCalendar.ELAPSED.code()).isEqualTo("elapsed");
    }

    private static String placed(Reading reading, String path) {
        Problem problem =
                Problem.error(ProblemCode.of("schedule-cycle"), path, "-").build();
        return reading.placed(problem).origin().map(place -> place.asText()).orElse("");
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Reading read() {
        return CsvRegisters.read(folder);
    }

    private static List<String> brief(Reading reading) {
        return reading.problems().stream()
                .map(problem ->
                        problem.code() + " " + problem.origin().orElseThrow().asText())
                .toList();
    }
}
