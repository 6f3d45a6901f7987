package org.pmokit.mpxj;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpxj.TimeUnit;
import org.mpxj.TimeUnitDefaultsContainer;

/** Durations and moments of MPXJ as those of Java: whole minutes, as calendars know them. */
final class WorkingTime {

    /** 400 years of minutes, which no calendar goes beyond. */
    private static final double MOST = 400 * 366 * 1440.0;

    private WorkingTime() {}

    /** Empty where there is none, a share of something else, or more than any calendar holds. */
    static Optional<Duration> of(org.mpxj.@Nullable Duration duration, TimeUnitDefaultsContainer defaults) {
        if (duration == null || isShare(duration)) {
            return Optional.empty();
        }
        double minutes = duration.convertUnits(TimeUnit.MINUTES, defaults).getDuration();
        return Double.isNaN(minutes) || Math.abs(minutes) > MOST
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(Math.round(minutes)));
    }

    static boolean isShare(org.mpxj.Duration duration) {
        return duration.getUnits() == TimeUnit.PERCENT || duration.getUnits() == TimeUnit.ELAPSED_PERCENT;
    }

    static boolean isElapsed(org.mpxj.@Nullable Duration duration) {
        return duration != null && duration.getUnits().isElapsed();
    }

    static Optional<LocalDateTime> moment(@Nullable LocalDateTime moment) {
        return Optional.ofNullable(moment).map(known -> known.truncatedTo(ChronoUnit.MINUTES));
    }
}
