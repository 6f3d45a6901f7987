package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.money.Ratio;

/** One subject over the whole horizon. Volumes are units times working days. */
@Value.Immutable
public abstract class LoadSummary {

    LoadSummary() {}

    /** Who. */
    public abstract Subject subject();

    /** All that is asked. */
    public abstract BigDecimal demand();

    /** All there is on the days on which that is known. */
    public abstract BigDecimal capacity();

    /** Working days on which it is not known how much there is. */
    public abstract int unknownDays();

    /** Working days on which more is asked than there is. */
    public abstract int overDays();

    /** What is asked beyond what there is, day by day. */
    public abstract BigDecimal excess();

    /** The most that is asked on one day, in units. */
    public abstract BigDecimal peakDemand();

    /**
     * Demand as a share of capacity over the days on which capacity is known; empty when there is none. An average,
     * which hides peaks.
     */
    public abstract Optional<Ratio> utilisation();

    /** The worst that holds on any day. */
    public abstract LoadLevel level();

    /** One sentence with the numbers. */
    public String describe() {
        return subject().key() + " is " + level().code() + ": "
                + utilisation().map(share -> share.asPercent(1) + " used").orElse("capacity unknown")
                + ", peak " + peakDemand().toPlainString() + ", " + excess().toPlainString() + " unit-days too many on "
                + overDays() + (overDays() == 1 ? " day" : " days");
    }

    /** Starts a summary. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link LoadSummary}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableLoadSummary.Builder {
        Builder() {}
    }
}
