package org.pmokit.graph.capacity;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/** How the change that lands on groups of people is weighed. The limit is a house default; no standard gives one. */
@Value.Immutable
public abstract class SaturationSettings {

    private static final SaturationSettings HOUSE = builder().build();

    SaturationSettings() {}

    /** From which share of what a group can bear on it counts as full. House default: 0.8. Above 1 it is over. */
    @Value.Default
    public Ratio fullFrom() {
        return Ratio.of("0.8");
    }

    /** How much attention the change of a component asks, as a factor of its points; 1 unless said. */
    public abstract Map<ComponentRef, Ratio> attention();

    @Value.Check
    void check() {
        Optional<Ratio> wrong = attention().values().stream()
                .filter(weight -> weight.value().signum() < 0 || weight.isMoreThan(Ratio.of("1000")))
                .findFirst();
        if (fullFrom().value().signum() < 0 || fullFrom().isMoreThan(Ratio.ONE) || wrong.isPresent()) {
            throw new IllegalArgumentException("Change cannot be weighed with "
                    + wrong.map(weight -> "attention " + weight).orElse("fullFrom " + fullFrom())
                    + ".\nMaybe give " + (wrong.isPresent() ? "0 to 1000" : "0 to 1") + ".");
        }
    }

    /** The house defaults. */
    public static SaturationSettings house() {
        return HOUSE;
    }

    /** Starts settings; everything has a default. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link SaturationSettings}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableSaturationSettings.Builder {
        Builder() {}
    }
}
