package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.money.Ratio;

/**
 * Working days in a row on which more is asked of somebody than there is. Days on which nobody of them works do not
 * interrupt it. Volumes are units times working days.
 */
@Value.Immutable
public abstract class OverAllocation {

    OverAllocation() {}

    /** Of whom. */
    public abstract Subject subject();

    /** From the first to the last of the days. */
    public abstract DateRange period();

    /** How many of them are worked. */
    public abstract int days();

    /** What is asked beyond what there is, day by day. */
    public abstract BigDecimal excess();

    /** What is asked on the worst days, in units. */
    public abstract BigDecimal peakDemand();

    /** What there is on the worst days, in units. */
    public abstract BigDecimal peakCapacity();

    /** The first of the worst days without interruption: those on which demand is the largest share of capacity. */
    public abstract DateRange peakPeriod();

    /** {@link LoadLevel#CRITICAL} or {@link LoadLevel#OVER}. */
    public abstract LoadLevel level();

    /** What asks how much of it on all of these days, the largest share first. */
    public abstract List<DemandShare> contributions();

    /** Demand as a share of capacity on the worst days; empty when there is none at all. */
    public Optional<Ratio> peak() {
        return Ratio.of(peakDemand(), peakCapacity());
    }

    /** One sentence with the numbers. */
    public String describe() {
        return subject().key() + " is over-allocated on " + days() + (days() == 1 ? " day" : " days") + ", " + period()
                + ": " + excess().toPlainString() + " unit-days too many, at most "
                + peakDemand().toPlainString()
                + " of " + peakCapacity().toPlainString()
                + peak().map(share -> " (" + share.asPercent(0) + ")").orElse("")
                + ", " + peakPeriod() + "; " + level().code() + "; asked by "
                + contributions().stream().map(DemandShare::describe).collect(Collectors.joining(", "));
    }

    /** Starts an over-allocation. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link OverAllocation}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableOverAllocation.Builder {
        Builder() {}
    }
}
