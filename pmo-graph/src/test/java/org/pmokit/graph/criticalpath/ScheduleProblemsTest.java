package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

/** Every kind of problem of a schedule: told where it is, and not where it is not. */
class ScheduleProblemsTest {

    /** A kind of problem, a schedule that has it, and one almost like it that has not. */
    record Pair(ProblemCode code, Schedule wrong, Schedule right) {
        @Override
        public String toString() {
            return code.value();
        }
    }

    static List<Pair> pairs() {
        return List.of(
                new Pair(
                        ProblemCode.SCHEDULE_CYCLE,
                        Nets.net("A1 B1", "A>B", "B>A").build(),
                        Nets.net("A1 B1", "A>B").build()),
                new Pair(
                        ProblemCode.NEGATIVE_DURATION,
                        with(task(Optional.of(Duration.ofDays(-1)))),
                        with(task(Optional.of(Duration.ZERO)))),
                new Pair(
                        ProblemCode.MISSING_DURATION,
                        with(task(Optional.empty())),
                        with(task(Optional.of(Duration.ofDays(1))))),
                new Pair(
                        ProblemCode.CONSTRAINT_WITHOUT_DATE,
                        with(imposed(new Constraint(ConstraintType.MUST_START_ON, Optional.empty()))),
                        with(imposed(Constraint.of(ConstraintType.MUST_START_ON, Nets.START)))),
                new Pair(
                        ProblemCode.OUTSIDE_HORIZON,
                        with(task(Optional.of(Duration.ofDays(1_000_000)))),
                        with(task(Optional.of(Duration.ofDays(1_000))))),
                new Pair(ProblemCode.INFEASIBLE_MAXIMUM_LAG, within(Duration.ofDays(1)), within(Duration.ofDays(3))),
                new Pair(
                        ProblemCode.UNSUPPORTED_LINK,
                        summary(LinkType.START_TO_START),
                        summary(LinkType.FINISH_TO_START)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void it_is_told_where_it_is_and_not_where_it_is_not(Pair pair) {
        assertThat(problems(pair.wrong())).extracting(Problem::code).containsOnly(pair.code());
        assertThat(problems(pair.wrong())).allMatch(problem -> problem.advice().isPresent());
        assertThat(problems(pair.right())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("circles")
    void a_circle_names_all_its_members(int size) {
        Schedule.Builder schedule = Nets.net("A1");
        names(size)
                .forEach(name -> schedule.addActivity(
                        Activity.task(Nets.id(name), Duration.ofDays(1)).build()));
        IntStream.range(0, size)
                .forEach(at -> schedule.addLink(Link.of(
                        Nets.id(names(size).get(at)), Nets.id(names(size).get((at + 1) % size)))));
        String message = problems(schedule.build()).get(0).message();
        assertThat(names(size)).allMatch(name -> message.contains(Nets.id(name).value()));
    }

    static IntStream circles() {
        return IntStream.of(2, 21, 200);
    }

    private static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj(at -> "N" + at + "N").toList();
    }

    private static Schedule with(Activity activity) {
        return Nets.net("A1").addActivity(activity).build();
    }

    private static Activity task(Optional<Duration> duration) {
        return Activity.builder().id(Nets.id("B")).duration(duration).build();
    }

    private static Activity imposed(Constraint constraint) {
        return Activity.task(Nets.id("B"), Duration.ofDays(1))
                .addConstraint(constraint)
                .build();
    }

    private static Schedule within(Duration most) {
        return Nets.net("A1 B2 C1", "A>B", "B>C")
                .addLink(Link.builder()
                        .predecessor(Nets.id("A"))
                        .successor(Nets.id("C"))
                        .maximumLag(most)
                        .build())
                .build();
    }

    private static Schedule summary(LinkType type) {
        return Nets.net("A1 B1")
                .addActivity(Activity.builder()
                        .id(Nets.id("S"))
                        .type(ActivityType.SUMMARY)
                        .build())
                .addActivity(Activity.task(Nets.id("C"), Duration.ofDays(1))
                        .parent(Nets.id("S"))
                        .build())
                .addLink(Link.of(Nets.id("S"), Nets.id("A")).toBuilder()
                        .type(type)
                        .build())
                .build();
    }

    private static List<Problem> problems(Schedule schedule) {
        return ScheduleNetwork.of(schedule, WorkingCalendar.EVERY_DAY)
                .flatMap(ScheduleNetwork::calculate)
                .fold(problems -> problems.asJava(), none -> List.of());
    }
}
