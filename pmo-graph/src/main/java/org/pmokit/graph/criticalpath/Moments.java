package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates and durations of many activities, each made once as long as its place is not taken by another: networks have few
 * days and many activities. For one thread.
 */
final class Moments {

    private static final int LEAST_BITS = 2;
    private static final int MOST_BITS = 15;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] minutes;
    private final @Nullable LocalDateTime[] times;
    private final @Nullable Optional<Duration>[] durations;
    private final int shift;

    /** For so many activities. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of optionals cannot be made otherwise
    Moments(int activities) {
        int bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, 32 - Integer.numberOfLeadingZeros(activities)));
        this.shift = Long.SIZE - bits;
        this.minutes = new long[1 << bits];
        this.times = new LocalDateTime[1 << bits];
        this.durations = new Optional[1 << bits];
    }

    /** The moment of a minute since 1970. */
    LocalDateTime at(long minute) {
        int place = place(minute);
        LocalDateTime known = times[place];
        if (known == null || minutes[place] != minute) {
            known = Axis.moment(minute);
            times[place] = known;
            minutes[place] = minute;
        }
        return known;
    }

    /** So many minutes. */
    Duration minutes(long minutes) {
        return told(minutes).orElseThrow();
    }

    /** So many minutes, as something that is known. */
    Optional<Duration> told(long minutes) {
        int place = place(minutes);
        Optional<Duration> known = durations[place];
        if (known == null || known.orElseThrow().toSeconds() != minutes * 60) {
            known = Optional.of(Duration.ofMinutes(minutes));
            durations[place] = known;
        }
        return known;
    }

    private int place(long number) {
        return (int) ((number * SPREAD) >>> shift);
    }
}
