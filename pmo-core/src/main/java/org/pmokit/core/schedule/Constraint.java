package org.pmokit.core.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An imposed date.
 *
 * @param type which rule
 * @param date the moment; empty only where the rule needs none, anything else is told as a problem of the schedule
 */
public record Constraint(ConstraintType type, Optional<LocalDateTime> date) {

    /**
     * A rule with a moment.
     *
     * @param type which rule
     * @param date the moment
     */
    public static Constraint of(ConstraintType type, LocalDateTime date) {
        return new Constraint(type, Optional.of(date));
    }

    /**
     * A rule with a day: rules about a start mean its beginning, rules about a finish its end.
     *
     * @param type which rule
     * @param day the day
     */
    public static Constraint on(ConstraintType type, LocalDate day) {
        return of(type, isAboutFinish(type) ? day.plusDays(1).atStartOfDay() : day.atStartOfDay());
    }

    /** As late as the successors allow. */
    public static Constraint asLateAsPossible() {
        return new Constraint(ConstraintType.AS_LATE_AS_POSSIBLE, Optional.empty());
    }

    private static boolean isAboutFinish(ConstraintType type) {
        return switch (type) {
            case FINISH_NO_EARLIER_THAN, FINISH_NO_LATER_THAN, MUST_FINISH_ON, FINISH_ON -> true;
            default -> false;
        };
    }
}
