package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/** What keeps schedules from being a network, in words. */
final class ScheduleProblems {

    static final ProblemCode CYCLE = ProblemCode.SCHEDULE_CYCLE;
    static final ProblemCode NEGATIVE_DURATION = ProblemCode.NEGATIVE_DURATION;
    static final ProblemCode MISSING_DURATION = ProblemCode.MISSING_DURATION;
    static final ProblemCode CONSTRAINT_WITHOUT_DATE = ProblemCode.CONSTRAINT_WITHOUT_DATE;
    static final ProblemCode OUTSIDE_HORIZON = ProblemCode.OUTSIDE_HORIZON;
    static final ProblemCode INFEASIBLE_MAXIMUM_LAG = ProblemCode.INFEASIBLE_MAXIMUM_LAG;
    static final ProblemCode UNSUPPORTED_LINK = ProblemCode.UNSUPPORTED_LINK;

    private static final int SHOWN = 20;

    private ScheduleProblems() {}

    static String path(ActivityId id) {
        return "schedules[" + id.owner() + "].activities[" + id.name() + "]";
    }

    static String path(Link link) {
        return "schedules[" + link.predecessor().owner() + "].links["
                + link.predecessor().name() + "->" + link.successor().name() + "]";
    }

    static Problem twice(ActivityId id) {
        return problem(
                ProblemCode.DUPLICATE_ID,
                path(id),
                "The activity \"" + id.value() + "\" is there twice.",
                id.value(),
                "remove one, or give it another id.");
    }

    static Problem foreign(ActivityId id, String schedule) {
        return problem(
                ProblemCode.UNKNOWN_REFERENCE,
                path(id),
                "The activity \"" + id.value() + "\" is in the schedule of \"" + schedule + "\" but belongs to \""
                        + id.owner() + "\".",
                id.value(),
                "move it, or correct its id.");
    }

    static Problem noActivity(String path, ActivityId id) {
        return problem(
                ProblemCode.UNKNOWN_REFERENCE,
                path,
                "There is no activity \"" + id.value() + "\".",
                id.value(),
                "add it, or correct the id.");
    }

    static Problem noCalendar(String path, CalendarId id) {
        return problem(
                ProblemCode.UNKNOWN_REFERENCE,
                path + ".calendar",
                "There is no calendar \"" + id.value() + "\".",
                id.value(),
                "add it, or correct the id.");
    }

    static Problem selfLink(Link link) {
        return problem(
                ProblemCode.SELF_REFERENCE,
                path(link),
                "The activity \"" + link.predecessor().value() + "\" is linked to itself.",
                link.successor().value(),
                "name the other side, or remove the link.");
    }

    static Problem negative(Activity activity, String field, Object value) {
        return problem(
                NEGATIVE_DURATION,
                path(activity.id()) + "." + field,
                "The " + field + " of \"" + activity.id().value() + "\" is negative: " + value + ".",
                value.toString(),
                "write zero or more; a lead belongs on a link.");
    }

    static Problem tooLong(String path, Duration value) {
        return problem(
                OUTSIDE_HORIZON,
                path,
                "It takes " + value + ", which is longer than any calendar can be laid out over.",
                value.toString(),
                "check the unit; at most 400 years fit.");
    }

    static Problem noDuration(Activity activity) {
        return problem(
                MISSING_DURATION,
                path(activity.id()) + ".duration",
                "The task \"" + activity.id().value() + "\" has no duration.",
                activity.id().value(),
                "estimate it, or make it a milestone.");
    }

    static Problem noDate(Activity activity, Constraint constraint) {
        return problem(
                CONSTRAINT_WITHOUT_DATE,
                path(activity.id()) + ".constraint",
                "The constraint \"" + constraint.type().code() + "\" of \""
                        + activity.id().value() + "\" has no date.",
                constraint.type().code(),
                "add the date, or remove the constraint.");
    }

    static Problem unsupported(Link link, ActivityId summary) {
        return problem(
                UNSUPPORTED_LINK,
                path(link),
                "The summary \"" + summary.value() + "\" is linked by \""
                        + link.type().code()
                        + "\"; a summary can only be waited for when it finishes, or wait to start.",
                link.type().code(),
                "link the activities below it instead.");
    }

    static Problem mostOfSupport(Link link, ActivityId support) {
        return problem(
                UNSUPPORTED_LINK,
                path(link),
                "The level of effort \"" + support.value()
                        + "\" has a link with a maximum lag; its dates follow from others and hold nothing.",
                link.maximumLag().map(Duration::toString).orElse(""),
                "put the maximum lag between the activities that it supports.");
    }

    static Problem noHeading(Activity activity, ActivityId above) {
        return problem(
                ProblemCode.UNKNOWN_REFERENCE,
                path(activity.id()) + ".parent",
                "There is no summary \"" + above.value() + "\".",
                above.value(),
                "add it, correct the id, or make that activity a summary.");
    }

    static Problem outlineCycle(Activity activity) {
        return problem(
                ProblemCode.HIERARCHY_CYCLE,
                path(activity.id()) + ".parent",
                "The headings above \"" + activity.id().value() + "\" lead back to themselves.",
                activity.id().value(),
                "take one of them out of the other.");
    }

    static Problem noStart(Schedule schedule) {
        return problem(
                ProblemCode.MISSING_VALUE,
                schedule.path() + ".start",
                "No date says when \"" + schedule.project().value() + "\" starts.",
                schedule.project().value(),
                "give the schedule or the project a start.");
    }

    static Problem cycle(List<ActivityId> members, List<ActivityId> witness) {
        String way = Stream.concat(witness.stream(), witness.stream().limit(1))
                .map(ActivityId::value)
                .collect(Collectors.joining(" -> "));
        String all = members.stream().map(ActivityId::value).collect(Collectors.joining(", "));
        return problem(
                CYCLE,
                path(witness.get(0)),
                members.size() + " activities wait for each other: " + all + "; for example " + way + ".",
                way,
                "remove one of the links of this circle.");
    }

    static Problem infeasible(List<ActivityId> cycle) {
        String way = Stream.concat(cycle.stream().limit(SHOWN), cycle.stream().limit(1))
                .map(ActivityId::value)
                .collect(Collectors.joining(" -> "));
        return problem(
                INFEASIBLE_MAXIMUM_LAG,
                path(cycle.get(0)),
                "The minimum and maximum lags contradict each other along " + way + ".",
                way,
                "shorten a duration or a lag there, or allow more time between two of them.");
    }

    static Problem outside(String detail) {
        return problem(
                OUTSIDE_HORIZON,
                "schedules",
                "The dates of the network leave the years that a calendar can be laid out over: " + detail,
                "",
                "check the durations and dates for a slip of the pen.");
    }

    private static Problem problem(ProblemCode code, String path, String message, String value, String advice) {
        return Problem.error(code, path, message).value(value).advice(advice).build();
    }
}
