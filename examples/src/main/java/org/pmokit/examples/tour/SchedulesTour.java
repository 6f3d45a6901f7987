package org.pmokit.examples.tour;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.examples.pmo.Pmo;
import org.pmokit.graph.criticalpath.CalculatedSchedule;
import org.pmokit.graph.criticalpath.ConstraintSemantics;
import org.pmokit.graph.criticalpath.ScheduleDifference;
import org.pmokit.graph.criticalpath.ScheduleNetwork;
import org.pmokit.graph.criticalpath.SchedulingOptions;

/** The calls of the chapter on schedules. */
public final class SchedulesTour {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 0, 0);

    private SchedulesTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        dates(out);
        path(out);
        why(out);
        room(out);
        drag(out);
        longer(out);
        difference(out);
        calendars(out);
        imposed(out);
        window(out);
        overtaken(out);
        promised(out);
        circle(out);
        command(out);
    }

    static WorkingCalendar office() {
        // begin: office
        WorkingCalendar office = WorkingCalendar.weekly(
                "office",
                WorkingHours.of("08:00-12:00 13:00-17:00"),
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
        // end: office
        return office;
    }

    // begin: build
    static final ProjectId PAY = ProjectId.of("PAY");

    static ActivityId id(String name) {
        return ActivityId.of(PAY, name);
    }

    static Duration work(int days) {
        return Duration.ofHours(8L * days);
    }

    static Activity task(String name, int days) {
        return Activity.task(id(name), work(days)).build();
    }

    static Schedule payroll() {
        return Schedule.builder()
                .project(PAY)
                .start(LocalDateTime.of(2026, 3, 2, 0, 0))
                .addActivities(
                        task("analyse", 3),
                        task("design", 4),
                        task("contract", 2),
                        task("build", 5),
                        task("train", 6),
                        task("golive", 2),
                        task("inform", 1))
                .addLinks(
                        Link.of(id("analyse"), id("design")),
                        Link.of(id("design"), id("build")),
                        Link.of(id("build"), id("golive")),
                        Link.of(id("analyse"), id("contract")),
                        Link.of(id("contract"), id("train")),
                        Link.of(id("train"), id("golive")),
                        Link.of(id("contract"), id("inform")),
                        Link.of(id("inform"), id("golive")))
                .build();
    }
    // end: build

    static CalculatedSchedule calculated(Schedule schedule) {
        // begin: calculate
        Validation<Seq<Problem>, CalculatedSchedule> outcome =
                ScheduleNetwork.of(schedule, office()).flatMap(ScheduleNetwork::calculate);
        // end: calculate
        return outcome.get();
    }

    static void dates(PrintStream out) {
        CalculatedSchedule plan = calculated(payroll());
        // begin: dates
        plan.dates()
                .forEach(one -> out.println(one.activity().name() + " " + one.earlyStart() + " to " + one.earlyFinish()
                        + ", may finish " + one.lateFinish() + ", float "
                        + one.totalFloat().toHours() + " h, free "
                        + one.freeFloat().orElseThrow().toHours() + " h"));
        // end: dates
    }

    static void path(PrintStream out) {
        CalculatedSchedule plan = calculated(payroll());
        // begin: path
        out.println(plan.finish().orElseThrow());
        out.println(plan.longestPath().stream().map(ActivityId::name).toList());
        out.println(plan.nearCritical(Duration.ofHours(8)).stream()
                .map(ActivityId::name)
                .toList());
        // end: path
    }

    static void why(PrintStream out) {
        CalculatedSchedule plan = calculated(payroll());
        // begin: why
        plan.why(id("golive")).forEach(reason -> out.println(reason.describe()));
        // end: why
    }

    static void room(PrintStream out) {
        CalculatedSchedule plan = calculated(payroll());
        // begin: room
        out.println(plan.whyNotCritical(id("contract")).orElseThrow().describe());
        // end: room
    }

    static void drag(PrintStream out) {
        CalculatedSchedule plan = calculated(payroll());
        // begin: drag
        for (ActivityId critical : plan.critical()) {
            out.println(critical.name() + " holds the finish by "
                    + plan.whatIf().drag(critical).orElseThrow().toHours() + " h");
        }
        // end: drag
    }

    static void longer(PrintStream out) {
        CalculatedSchedule plan = calculated(payroll());
        // begin: longer
        ScheduleDifference longer =
                plan.whatIf().ifDuration(id("train"), work(9)).orElseThrow();
        out.println("finish " + longer.finishBefore() + " -> " + longer.finishAfter());
        longer.moved()
                .forEach(moved -> out.println(
                        moved.activity().name() + " starts " + moved.startBefore() + " -> " + moved.startAfter()));
        // end: longer
    }

    static void difference(PrintStream out) {
        CalculatedSchedule plan = calculated(payroll());
        // begin: difference
        Schedule revised = payroll().toBuilder()
                .addActivity(task("audit", 3))
                .addLinks(Link.of(id("build"), id("audit")), Link.of(id("audit"), id("golive")))
                .build();
        ScheduleDifference difference = plan.differenceTo(calculated(revised));
        out.println("later by " + difference.delay().toDays() + " days of the calendar on the wall");
        out.println(difference.moved().stream()
                .map(moved -> moved.activity().name())
                .toList());
        // end: difference
    }

    static void calendars(PrintStream out) {
        // begin: calendars
        WorkingCalendar weekend =
                WorkingCalendar.weekly("weekend", WorkingHours.of("08:00-16:00"), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        Schedule move = Schedule.builder()
                .project(PAY)
                .start(MONDAY)
                .addActivities(
                        task("pour", 2),
                        task("lay", 1),
                        task("move", 2).toBuilder()
                                .calendar(CalendarId.of("weekend"))
                                .build())
                .addLinks(
                        Link.builder()
                                .predecessor(id("pour"))
                                .successor(id("lay"))
                                .lag(Duration.ofDays(3))
                                .lagCalendar(LagCalendar.ELAPSED)
                                .build(),
                        Link.of(id("lay"), id("move")))
                .build();
        ScheduleNetwork.of(List.of(move), office(), Map.of(CalendarId.of("weekend"), weekend))
                .flatMap(ScheduleNetwork::calculate)
                .get()
                .dates()
                .forEach(one ->
                        out.println(one.activity().name() + " " + one.earlyStart() + " to " + one.earlyFinish()));
        // end: calendars
    }

    static void imposed(PrintStream out) {
        // begin: imposed
        Activity held = task("golive", 2).toBuilder()
                .addConstraint(Constraint.on(ConstraintType.FINISH_NO_LATER_THAN, LocalDate.of(2026, 3, 17)))
                .build();
        Schedule promised = payroll().toBuilder()
                .activities(payroll().activities().stream()
                        .map(one -> one.id().equals(held.id()) ? held : one)
                        .toList())
                .build();
        ScheduleNetwork network = ScheduleNetwork.of(promised, office()).get();
        for (ConstraintSemantics semantics : ConstraintSemantics.values()) {
            CalculatedSchedule plan = network.calculate(
                            SchedulingOptions.builder().constraints(semantics).build())
                    .get();
            out.println(semantics + ": finishes " + plan.finish().orElseThrow() + ", float of build "
                    + plan.dates(id("build")).orElseThrow().totalFloat().toHours() + " h, broken links "
                    + plan.brokenLinks().size());
        }
        // end: imposed
    }

    static void window(PrintStream out) {
        // begin: window
        Schedule concrete = Schedule.builder()
                .project(PAY)
                .start(MONDAY)
                .addActivities(task("mix", 1), task("check", 3), task("pour", 1))
                .addLinks(
                        Link.of(id("mix"), id("check")),
                        Link.of(id("check"), id("pour")),
                        Link.builder()
                                .predecessor(id("mix"))
                                .successor(id("pour"))
                                .maximumLag(Duration.ofHours(16))
                                .build())
                .build();
        ScheduleNetwork.of(concrete, office())
                .flatMap(ScheduleNetwork::calculate)
                .getError()
                .forEach(problem -> out.println(problem.asText()));
        // end: window
    }

    static void overtaken(PrintStream out) {
        // begin: overtaken
        Schedule underWay = Schedule.builder()
                .project(PAY)
                .start(MONDAY)
                .dataDate(MONDAY.plusDays(2))
                .addActivities(
                        task("design", 3).toBuilder()
                                .actualStart(MONDAY)
                                .remaining(Duration.ofHours(8))
                                .build(),
                        task("build", 2).toBuilder()
                                .actualStart(MONDAY.plusDays(1))
                                .remaining(Duration.ofHours(8))
                                .build())
                .addLink(Link.of(id("design"), id("build")))
                .build();
        ScheduleNetwork network = ScheduleNetwork.of(underWay, office()).get();
        out.println(network.outOfSequence().size() + " link overtaken");
        out.println(network.calculate().get().dates(id("build")).map(one -> one.earlyFinish()));
        // end: overtaken
    }

    static void promised(PrintStream out) {
        // begin: promised
        PortfolioDraft portfolio = PortfolioDraft.named("Two projects")
                .calendar(office())
                .add(Project.of(PAY, "Payroll"))
                .add(Project.builder()
                        .id(ProjectId.of("HR"))
                        .addMilestone(Milestone.builder()
                                .id(MilestoneId.of("HR/staffed"))
                                .baseline(LocalDate.of(2026, 3, 6))
                                .addForecasts(DatedForecast.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 11)))
                                .build())
                        .build())
                .add(payroll().toBuilder()
                        .addLink(Link.of(ActivityId.of("HR/staffed"), id("train")))
                        .build());
        CalculatedSchedule plan = ScheduleNetwork.of(portfolio.resolveOrThrow())
                .flatMap(ScheduleNetwork::calculate)
                .get();
        plan.why(id("train")).forEach(reason -> out.println(reason.describe()));
        // end: promised
    }

    static void circle(PrintStream out) {
        // begin: circle
        Schedule wrong = payroll().toBuilder()
                .addLinks(Link.of(id("golive"), id("design")), Link.of(id("inform"), id("contract")))
                .build();
        ScheduleNetwork.of(wrong, office()).getError().forEach(problem -> out.println(problem.asText()));
        // end: circle
    }

    static void command(PrintStream out) {
        PrintWriter text = new PrintWriter(out, false, StandardCharsets.UTF_8);
        Optional.of(Pmo.run(text, text, "schedule", "--example", "--project", "IT"))
                .filter(status -> status != 0)
                .ifPresent(status -> out.println("status " + status));
        text.flush();
    }
}
