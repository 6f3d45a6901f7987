package org.pmokit.graph.impact;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentRef;

/** What a slip of one component does to the others. */
@Value.Immutable
public abstract class Impact {

    Impact() {}

    /** Who slips. */
    public abstract ComponentRef source();

    /** By how many days of the {@link #calendar()}; more than 0. */
    public abstract long days();

    /** Whose days are counted; every day unless said otherwise. */
    @Value.Default
    public WorkingCalendar calendar() {
        return WorkingCalendar.EVERY_DAY;
    }

    /**
     * Who moves: the largest delay first, then in the order of the network; the source itself is not listed. Empty when
     * nobody depends on the source or every float is large enough.
     */
    public abstract List<Delay> delays();

    /**
     * Commitments that swallowed the whole delay of their giver: the largest delay first, then in the order of the
     * network. Empty when nothing was absorbed as a whole.
     */
    public abstract List<Absorption> absorbedBy();

    /**
     * How a component moves; empty when it does not. Takes time in proportion to the number of delays.
     *
     * @param component any
     */
    public Optional<Delay> delayOf(ComponentRef component) {
        return delays().stream()
                .filter(delay -> delay.component().equals(component))
                .findFirst();
    }

    /** Starts an impact; {@code source} and {@code days} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Impact}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableImpact.Builder {
        Builder() {}
    }
}
