package org.pmokit.graph.criticalpath;

import java.time.Duration;
import org.immutables.value.Value;

/** How a network is calculated. What is not said is as in {@link #STANDARD}. */
@Value.Immutable
public abstract class SchedulingOptions {

    /** Logic protected, retained logic, the smaller float, critical at zero float or less. */
    public static final SchedulingOptions STANDARD = builder().build();

    SchedulingOptions() {}

    /** What late imposed dates may do; they are shown as negative float unless said otherwise. */
    @Value.Default
    public ConstraintSemantics constraints() {
        return ConstraintSemantics.LOGIC_PROTECTED;
    }

    /** What becomes of overtaken logic; it is retained unless said otherwise. */
    @Value.Default
    public ProgressMode progress() {
        return ProgressMode.RETAINED_LOGIC;
    }

    /** Where float is measured; the smaller of both ends unless said otherwise. */
    @Value.Default
    public FloatMode floatMode() {
        return FloatMode.MINIMUM;
    }

    /** Which finish open ends are held against; that of the whole network unless said otherwise. */
    @Value.Default
    public FloatTo floatTo() {
        return FloatTo.NETWORK_FINISH;
    }

    /** Working time of float up to which an activity is critical; zero unless said otherwise. */
    @Value.Default
    public Duration criticalUpTo() {
        return Duration.ZERO;
    }

    /** Starts with the standard. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link SchedulingOptions}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableSchedulingOptions.Builder {
        Builder() {}
    }
}
