package org.pmokit.core.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.RegisterEntry;

/** An uncertain event that would matter to a component: an entry of the risk register. */
@Value.Immutable
public abstract class Risk implements RegisterEntry {

    Risk() {}

    /** Its id. */
    public abstract RiskId id();

    @Override
    public RiskId ref() {
        return id();
    }

    /** The component it would matter to. */
    public abstract ComponentRef component();

    /** Cause, event and effect in a sentence. */
    @Override
    public abstract String title();

    /** The day it was registered; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> raised();

    /** The day it was closed; empty while it is open. */
    public abstract Optional<LocalDate> closed();

    /** Who watches it: a person's or unit's id as text; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<String> owner();

    /** What is done about it; empty when nothing is. */
    public abstract Optional<String> response();

    /** How likely, from 0 to 1; empty when not estimated. */
    public abstract Optional<Ratio> probability();

    /** What it would cost; empty when not estimated. */
    public abstract Optional<Money> impact();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Amount> amounts() {
        return Amount.of("impact", impact());
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return raised();
    }

    /**
     * As it stood on that day: open, if it was closed later.
     *
     * @param day inclusive
     */
    @Override
    public Risk knownOn(LocalDate day) {
        return closed().filter(day::isBefore).isPresent()
                ? toBuilder().closed(Optional.empty()).build()
                : this;
    }

    @Value.Check
    void check() {
        if (probability()
                .filter(share -> share.value().signum() < 0 || share.isMoreThan(Ratio.ONE))
                .isPresent()) {
            throw new IllegalArgumentException("The probability of risk " + id().value() + " is "
                    + probability().get() + ".\nMaybe write it between 0 and 1: 0.25 for 25 %.");
        }
    }

    /** Whether it has not been closed. */
    public boolean isOpen() {
        return closed().isEmpty();
    }

    /** Starts a risk; {@code id}, {@code component} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Risk}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
