package org.pmokit.graph.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.graph.criticalpath.ScheduleDifference;
import org.pmokit.graph.quality.DcmaVariant.WithoutTarget;

/** Points 12 and 13: whether the finish follows critical work, and whether it will be in time. */
final class PathPoints extends Points {

    private static final int DECIMALS = 2;

    PathPoints(ScheduleFacts facts, DcmaSettings settings) {
        super(facts, settings);
    }

    // ---- point 12

    /**
     * By how much what finishes last moves when open work with the least float takes longer, as a share of the delay that its
     * float does not take up.
     */
    DcmaResult test() {
        if (!hasAny(facts::isOpenWork)) {
            return notApplicable(DcmaCheck.CRITICAL_PATH_TEST, "work is open");
        }
        return facts.calculated().map(this::test).orElseGet(() -> withoutDates(DcmaCheck.CRITICAL_PATH_TEST));
    }

    private DcmaResult test(Calculated dates) {
        int delayed = leastFloat(dates);
        ActivityId id = facts.activity(delayed).id();
        Duration left = workLeft(facts.activity(delayed));
        Duration delay = Duration.ofMinutes((long) settings.delay() * facts.minutesPerDay(delayed));
        Optional<ScheduleDifference> outcome = dates.network().whatIf().ifDuration(id, left.plus(delay));
        if (outcome.isEmpty()) {
            return unknown(
                    DcmaCheck.CRITICAL_PATH_TEST, "dates after a delay of " + settings.delay() + " working days");
        }
        int last = facts.lastOpen();
        BigDecimal out = days(movement(outcome.get(), facts.activity(last).id(), delayed), delayed);
        BigDecimal in = BigDecimal.valueOf(settings.delay())
                .subtract(days(dates.floatMinutes(delayed), delayed).max(BigDecimal.ZERO));
        return Ratio.of(out, in)
                .filter(ratio -> in.signum() > 0)
                .map(ratio -> measured(
                        DcmaCheck.CRITICAL_PATH_TEST,
                        ratio.value(),
                        out,
                        in,
                        out.compareTo(in) < 0 ? List.of(id) : List.of()))
                .orElseGet(() -> notApplicable(DcmaCheck.CRITICAL_PATH_TEST, "work has less float than the delay"));
    }

    /** Open work with the least float; of several the first to start. */
    private int leastFloat(Calculated dates) {
        int least = NONE;
        for (int at = 0; at < facts.size(); at++) {
            if (facts.isOpenWork(at) && (least == NONE || isBefore(at, least, dates))) {
                least = at;
            }
        }
        return least;
    }

    private boolean isBefore(int at, int other, Calculated dates) {
        int byFloat = days(dates.floatMinutes(at), at).compareTo(days(dates.floatMinutes(other), other));
        return byFloat < 0 || (byFloat == 0 && dates.start(at).isBefore(dates.start(other)));
    }

    private static Duration workLeft(Activity activity) {
        Duration planned = activity.duration().orElse(Duration.ZERO);
        if (activity.remaining().isPresent()) {
            return activity.remaining().get();
        }
        if (activity.actualStart().isEmpty() || activity.complete().isEmpty()) {
            return planned;
        }
        BigDecimal open =
                BigDecimal.ONE.subtract(activity.complete().get().value()).max(BigDecimal.ZERO);
        return Duration.ofMinutes(open.multiply(BigDecimal.valueOf(planned.toMinutes()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** How far what finishes last has moved, in working time of what was delayed. */
    private long movement(ScheduleDifference difference, ActivityId last, int delayed) {
        return difference.moved().stream()
                .filter(moved -> moved.activity().equals(last))
                .mapToLong(moved -> facts.workingMinutes(delayed, moved.finishBefore(), moved.finishAfter()))
                .findFirst()
                .orElse(0);
    }

    // ---- point 13

    /** Working days from the status date to the last finish and the room behind it, by the former. */
    DcmaResult lengthIndex() {
        if (!hasAny(facts::isOpen)) {
            return notApplicable(DcmaCheck.CRITICAL_PATH_LENGTH_INDEX, "something is open");
        }
        return facts.calculated()
                .map(this::lengthIndex)
                .orElseGet(() -> withoutDates(DcmaCheck.CRITICAL_PATH_LENGTH_INDEX));
    }

    private DcmaResult lengthIndex(Calculated dates) {
        int last = facts.lastOpen();
        BigDecimal length = days(facts.workingMinutes(last, facts.status().from(), dates.finish(last)), last);
        if (length.signum() <= 0) {
            return notApplicable(
                    DcmaCheck.CRITICAL_PATH_LENGTH_INDEX, "there is a path from the status date to the last finish");
        }
        Optional<BigDecimal> room = room(last, dates);
        if (room.isEmpty() && settings.withoutTarget() == WithoutTarget.NOT_ASSESSED) {
            return unknown(
                    DcmaCheck.CRITICAL_PATH_LENGTH_INDEX,
                    "target for the finish of " + facts.activity(last).id().name());
        }
        BigDecimal whole = length.add(room.orElse(BigDecimal.ZERO));
        return measured(
                DcmaCheck.CRITICAL_PATH_LENGTH_INDEX,
                Ratio.of(whole, length).orElseThrow().value(),
                whole,
                length,
                whole.compareTo(length) < 0 ? List.of(facts.activity(last).id()) : List.of());
    }

    /** The float to what the finish is aimed at; where a date pins the finish, the least float of what leads to it. */
    private Optional<BigDecimal> room(int last, Calculated dates) {
        Activity activity = facts.activity(last);
        if (activity.constraints().stream()
                .anyMatch(imposed -> imposed.type() == ConstraintType.MUST_FINISH_ON
                        || imposed.type() == ConstraintType.MUST_START_ON)) {
            int least = leastOf(dates);
            return Optional.of(days(dates.floatMinutes(least), least));
        }
        return target(activity).map(target -> days(facts.workingMinutes(last, dates.finish(last), target), last));
    }

    private int leastOf(Calculated dates) {
        int least = NONE;
        for (int at = 0; at < facts.size(); at++) {
            if (facts.isOpen(at) && (least == NONE || isBefore(at, least, dates))) {
                least = at;
            }
        }
        return least;
    }

    /** The earliest of what is imposed; else a deadline; else what was agreed. */
    private Optional<LocalDateTime> target(Activity activity) {
        Optional<LocalDateTime> imposed = activity.constraints().stream()
                .filter(constraint -> constraint.type() == ConstraintType.FINISH_NO_LATER_THAN
                        || constraint.type() == ConstraintType.FINISH_ON)
                .map(Constraint::date)
                .flatMap(Optional::stream)
                .min(LocalDateTime::compareTo);
        Optional<LocalDateTime> ofProject = facts.schedule().imposedFinish();
        return imposed.filter(date -> ofProject.filter(date::isAfter).isEmpty())
                .or(() -> ofProject)
                .or(activity::deadline)
                .or(() -> activity.baseline().flatMap(ActivityBaseline::finish));
    }

    private BigDecimal days(long minutes, int at) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(facts.minutesPerDay(at)), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
