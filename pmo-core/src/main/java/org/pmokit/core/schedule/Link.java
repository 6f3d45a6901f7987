package org.pmokit.core.schedule;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ActivityId;

/**
 * A logical relation of two activities: after the predecessor's end that {@link #type} names, at least {@link #lag} passes
 * before the successor's end that it names, and at most {@link #maximumLag}, if there is one.
 */
@Value.Immutable
public abstract class Link {

    Link() {}

    /** What comes first in the logic. */
    public abstract ActivityId predecessor();

    /** What follows from it. */
    public abstract ActivityId successor();

    /** Which ends are tied; finish to start unless said. */
    @Value.Default
    public LinkType type() {
        return LinkType.FINISH_TO_START;
    }

    /**
     * Working time that passes at least; negative for a lead. Empty only in a link that has nothing but a
     * maximum; a link that says neither has a lag of zero.
     */
    public abstract Optional<Duration> lag();

    /** Working time that passes at most; empty = no upper bound. */
    public abstract Optional<Duration> maximumLag();

    /** {@link #lag} in whole minutes, zero where it is empty: for those who read many links. */
    @Value.Derived
    @Value.Auxiliary
    public long lagMinutes() {
        return lag().map(Duration::toMinutes).orElse(0L);
    }

    /** In whose working time both are counted; the predecessor's unless said. */
    @Value.Default
    public LagCalendar lagCalendar() {
        return LagCalendar.PREDECESSOR;
    }

    /**
     * A finish-to-start link without lag.
     *
     * @param predecessor comes first
     * @param successor follows
     */
    public static Link of(ActivityId predecessor, ActivityId successor) {
        return builder().predecessor(predecessor).successor(successor).build();
    }

    /** Starts a link; {@code predecessor} and {@code successor} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Link}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
