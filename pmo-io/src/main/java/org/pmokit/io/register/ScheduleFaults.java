package org.pmokit.io.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;

/** What rows of activities and links may not say, because it contradicts itself. Circles are left to the analysis. */
final class ScheduleFaults {

    /**
     * A contradiction.
     *
     * @param column where it is told
     * @param fault what it is
     */
    record Told(String column, Fault fault) {}

    private static final int SHOWN = 10;

    private ScheduleFaults() {}

    /** Everything that is wrong with an activity by itself. */
    static List<Told> of(Activity activity) {
        List<Told> faults = new ArrayList<>();
        length("duration_days", "duration", activity.duration(), activity, faults);
        length("remaining_days", "remaining duration", activity.remaining(), activity, faults);
        activity.baseline()
                .flatMap(ActivityBaseline::duration)
                .filter(Duration::isNegative)
                .ifPresent(time -> faults.add(negative("baseline_days", "baseline duration", activity)));
        for (Constraint constraint : activity.constraints()) {
            if (constraint.type().needsDate() && constraint.date().isEmpty()) {
                faults.add(new Told(
                        "constraint_date",
                        new Fault(
                                ProblemCode.CONSTRAINT_WITHOUT_DATE,
                                "The constraint \"" + constraint.type().code() + "\" of \""
                                        + Excerpt.of(activity.id().value()) + "\" has no date.",
                                "add the date, or remove the constraint.")));
            }
        }
        activity.complete().filter(ScheduleFaults::isNoShare).ifPresent(share -> faults.add(notAShare(share)));
        return faults;
    }

    private static void length(
            String column, String what, Optional<Duration> length, Activity activity, List<Told> faults) {
        if (length.filter(Duration::isNegative).isPresent()) {
            faults.add(negative(column, what, activity));
        } else if (activity.type().isMilestone()
                && length.filter(time -> !time.isZero()).isPresent()) {
            faults.add(new Told(
                    column,
                    Fault.malformed(
                            "The " + activity.type().code().replace('-', ' ') + " \""
                                    + Excerpt.of(activity.id().value()) + "\" has a " + what + ".",
                            "leave it empty, or make it a task.")));
        }
    }

    private static Told negative(String column, String what, Activity activity) {
        return new Told(
                column,
                new Fault(
                        ProblemCode.NEGATIVE_DURATION,
                        "The " + what + " of \"" + Excerpt.of(activity.id().value()) + "\" is negative.",
                        "write zero or more; a lead belongs on a link."));
    }

    private static boolean isNoShare(Ratio share) {
        return share.compareTo(Ratio.ZERO) < 0 || share.compareTo(Ratio.ONE) > 0;
    }

    private static Told notAShare(Ratio share) {
        String percent = share.value().movePointRight(2).toPlainString();
        return new Told(
                "percent_complete",
                Fault.malformed(
                        "Work cannot be " + Excerpt.of(percent) + " per cent complete.",
                        "write a number from 0 to 100."));
    }

    /** Everything that is wrong with a link by itself. */
    static List<Told> of(Link link) {
        List<Told> faults = new ArrayList<>();
        if (link.predecessor().equals(link.successor())) {
            faults.add(new Told(
                    "successor",
                    new Fault(
                            ProblemCode.SELF_REFERENCE,
                            "The activity \"" + Excerpt.of(link.predecessor().value()) + "\" is linked to itself.",
                            "name the other side, or remove the link.")));
        }
        boolean crossed = link.maximumLag().isPresent()
                && link.lag()
                        .filter(lag -> lag.compareTo(link.maximumLag().get()) > 0)
                        .isPresent();
        if (crossed) {
            faults.add(new Told(
                    "max_lag_days",
                    Fault.malformed(
                            "The maximum lag of " + shown(link) + " is below its lag.",
                            "make it at least as long, or leave one of them empty.")));
        }
        return faults;
    }

    /** A link in words. */
    static String shown(Link link) {
        return link.predecessor().value() + " -> " + link.successor().value() + " ("
                + link.type().code() + ")";
    }

    /**
     * Makes sure that a folder of what a portfolio plans could be read back.
     *
     * @throws IllegalArgumentException with what could not, if there is anything
     */
    static void requireNone(Portfolio portfolio) {
        List<Schedule> schedules = portfolio.all(Schedule.class);
        Set<ActivityId> ids = schedules.stream()
                .flatMap(schedule -> schedule.activities().stream())
                .map(Activity::id)
                .collect(Collectors.toSet());
        List<String> told = schedules.stream()
                .flatMap(schedule -> of(schedule, ids, portfolio).stream())
                .limit(SHOWN)
                .toList();
        if (!told.isEmpty()) {
            throw new IllegalArgumentException("Registers cannot tell these schedules: " + String.join(" ", told)
                    + "\nMaybe correct them first, or write a document, which holds them as they are.");
        }
    }

    private static List<String> of(Schedule schedule, Set<ActivityId> ids, Portfolio portfolio) {
        List<String> told = new ArrayList<>();
        Set<ActivityId> own = new HashSet<>();
        Set<List<Object>> links = new HashSet<>();
        for (Activity activity : schedule.activities()) {
            of(activity).forEach(fault -> told.add(fault.fault().message()));
            if (!own.add(activity.id())) {
                told.add("The activity \"" + activity.id().value() + "\" is there twice.");
            }
            if (!activity.id().owner().equals(schedule.project().value())) {
                told.add("The activity \"" + activity.id().value() + "\" is in the schedule of \""
                        + schedule.project().value() + "\".");
            }
            activity.parent().filter(above -> !ids.contains(above)).ifPresent(above -> told.add(unknown(above)));
        }
        for (Link link : schedule.links()) {
            of(link).forEach(fault -> told.add(fault.fault().message()));
            List.of(link.predecessor(), link.successor()).stream()
                    .filter(end -> !ids.contains(end)
                            && portfolio
                                    .milestone(new MilestoneId(end.owner(), end.name()))
                                    .isEmpty())
                    .forEach(end -> told.add(unknown(end)));
            if (isRepeated(link, links)) {
                told.add("The link " + shown(link) + " is there twice.");
            }
        }
        return told;
    }

    private static boolean isRepeated(Link link, Set<List<Object>> links) {
        List<Object> ends = List.of(link.predecessor(), link.successor(), link.type());
        boolean minimum = link.lag().isPresent() || link.maximumLag().isEmpty();
        boolean repeated = minimum && !links.add(List.of(ends, "least"));
        return (link.maximumLag().isPresent() && !links.add(List.of(ends, "most"))) || repeated;
    }

    private static String unknown(ActivityId id) {
        return "There is no activity \"" + id.value() + "\".";
    }
}
