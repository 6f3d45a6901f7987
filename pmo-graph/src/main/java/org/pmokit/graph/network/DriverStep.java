package org.pmokit.graph.network;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;

/** One component on the way to a date, with the reason why it is the one that drives the next. */
@Value.Immutable
public abstract class DriverStep {

    DriverStep() {}

    /** Who. */
    public abstract ComponentRef component();

    /**
     * The commitment towards the next step. Its receiver is the next component or, where that is a milestone, perhaps
     * the milestone's owner. Empty for the last step, the target itself.
     */
    public abstract Optional<Dependency> towards();

    /**
     * The day expected: of a project or programme its actual, forecast or planned finish, of a milestone its actual,
     * forecast or baseline day; empty when none is known.
     */
    public abstract Optional<LocalDate> expected();

    /**
     * Calendar days of float of the commitment: need minus promise, or else the start of the receiver minus the expected
     * day of this component; negative is too late. Empty when not known, and for the target.
     */
    public abstract Optional<Long> floatDays();

    /** Links on the longest chain of dependencies that leads to this component, each cycle counting as one component. */
    public abstract int chainBehind();

    /** Why it was chosen among the givers of the next step; empty for the target. */
    public abstract Optional<DrivenBy> drivenBy();

    /** Starts a step; {@code component} and {@code chainBehind} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DriverStep}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDriverStep.Builder {
        Builder() {}
    }
}
