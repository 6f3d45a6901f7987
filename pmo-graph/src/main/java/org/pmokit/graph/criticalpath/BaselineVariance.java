package org.pmokit.graph.criticalpath;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;

/**
 * How far the dates of an activity are from what was agreed. Positive is later or longer.
 *
 * @param activity which
 * @param start of the early or actual start; empty where no start was agreed
 * @param finish of the early or actual finish; empty where no finish was agreed
 * @param duration working time from start to finish, less the agreed duration; empty where none was agreed
 */
public record BaselineVariance(
        ActivityId activity, Optional<Slip> start, Optional<Slip> finish, Optional<Duration> duration) {

    private static final int DECIMALS = 2;

    /**
     * From an agreed moment to the one that is expected now.
     *
     * @param agreed in the baseline
     * @param now as calculated, or actual
     * @param working time of the activity's calendar between them; empty where the agreed moment is so far away that the
     *     calendar is not laid out there
     * @param minutesPerDay of that calendar
     */
    public record Slip(LocalDateTime agreed, LocalDateTime now, Optional<Duration> working, int minutesPerDay) {

        /** Days by the calendar on the wall, from date to date. */
        public long calendarDays() {
            return ChronoUnit.DAYS.between(agreed.toLocalDate(), now.toLocalDate());
        }

        /** Working days of the activity's calendar, to two decimals; empty where the working time is. */
        public Optional<BigDecimal> workingDays() {
            return working.map(time -> BigDecimal.valueOf(time.toMinutes())
                    .divide(BigDecimal.valueOf(minutesPerDay), DECIMALS, RoundingMode.HALF_UP));
        }

        /**
         * Whether work has moved later: by working time, so that Friday evening and Monday morning are the same. Where the
         * working time is unknown, by the moments.
         */
        public boolean isLater() {
            return working.map(time -> time.compareTo(Duration.ZERO) > 0).orElse(now.isAfter(agreed));
        }
    }

    /** Whether it finishes later than agreed or, where no finish was agreed, starts later. */
    public boolean isLater() {
        return finish.or(this::start).filter(Slip::isLater).isPresent();
    }
}
