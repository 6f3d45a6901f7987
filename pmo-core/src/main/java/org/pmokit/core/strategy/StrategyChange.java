package org.pmokit.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A change of an objective, announced on a day: what those who work towards it must be told. */
@Value.Immutable
public abstract class StrategyChange implements RegisterEntry {

    StrategyChange() {}

    /** Its id. */
    public abstract StrategyChangeId id();

    @Override
    public StrategyChangeId ref() {
        return id();
    }

    /** The objective that changed; a withdrawn one stays on record with the day on which it was given up. */
    public abstract ObjectiveId objective();

    /** What changed about it. */
    public abstract StrategyChangeKind kind();

    /** The day from which it holds. */
    public abstract LocalDate on();

    /** What it was before, as text: the weight, wording, target, date, constraint or place; empty when there was none. */
    public abstract Optional<String> oldValue();

    /** What it is now, in the same form; empty when there is none. */
    public abstract Optional<String> newValue();

    /** Who announced it: a board, unit or office; empty when not said. */
    public abstract Optional<ComponentRef> announcedBy();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String title() {
        return "Objective " + objective().value() + ": " + kind().code().replace('-', ' ');
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(objective());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("objective", objective()),
                Pointer.to("announcedBy", announcedBy())
                        .map(to -> to.among(ComponentKind.BOARD, ComponentKind.UNIT, ComponentKind.OFFICE)));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(on());
    }

    /** The weight before; empty unless it is {@link StrategyChangeKind#REWEIGHTED} and there was one. */
    public Optional<Ratio> oldWeight() {
        return oldValue().filter(none -> isReweighted()).map(text -> new Ratio(new BigDecimal(text)));
    }

    /** The weight from now on; empty unless it is {@link StrategyChangeKind#REWEIGHTED} and there is one. */
    public Optional<Ratio> newWeight() {
        return newValue().filter(none -> isReweighted()).map(text -> new Ratio(new BigDecimal(text)));
    }

    @Value.Check
    void check() {
        try {
            oldWeight();
            newWeight();
        } catch (NumberFormatException notDecimal) {
            throw new IllegalArgumentException(
                    "The strategy change " + id().value() + " is reweighted, and its values are not decimal numbers."
                            + "\nMaybe write the weights like 0.3.",
                    notDecimal);
        }
    }

    private boolean isReweighted() {
        return kind() == StrategyChangeKind.REWEIGHTED;
    }

    /** Starts a change of strategy; {@code id}, {@code objective}, {@code kind} and {@code on} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link StrategyChange}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableStrategyChange.Builder {
        Builder() {}
    }
}
