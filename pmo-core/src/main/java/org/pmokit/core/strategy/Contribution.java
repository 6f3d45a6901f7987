package org.pmokit.core.strategy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** What a programme or project does for an objective, and how strongly. A component that only names an objective contributes as well, with a strength that nobody stated. */
@Value.Immutable
public abstract class Contribution implements Recorded {

    Contribution() {}

    /** The programme or project that contributes. */
    public abstract ComponentRef component();

    /** What it contributes to. */
    public abstract ObjectiveId objective();

    /** How strongly, on the {@link #scale}; negative when it works against the objective; empty when not said. */
    public abstract Optional<Integer> strength();

    /** The scale of the strength; from -2 to 5 unless said otherwise. */
    @Value.Default
    public StrengthScale scale() {
        return StrengthScale.MINUS_2_TO_5;
    }

    /** What shows it, such as a page of the business case; empty when nothing does. */
    public abstract Optional<String> evidence();

    /** Whether the component must be done for this objective, whatever it scores; not, unless said. */
    @Value.Default
    public boolean isMandatory() {
        return false;
    }

    /** The day on which it was stated; empty when not said. */
    public abstract Optional<LocalDate> stated();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        strength().ifPresent(scale()::require);
    }

    @Override
    public String path() {
        return "contributions[" + component().value() + "," + objective().value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component().asText() + "," + objective().value());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component())
                        .map(to -> to.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT)),
                Pointer.to("objective", objective()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return stated();
    }

    /** Whether it works against the objective. */
    public boolean isConflict() {
        return strength().filter(value -> value < 0).isPresent();
    }

    /**
     * A contribution on the usual scale.
     *
     * @param component a programme or project
     * @param objective what it contributes to
     * @param strength from -2 to 5
     */
    public static Contribution of(ComponentRef component, ObjectiveId objective, int strength) {
        return builder()
                .component(component)
                .objective(objective)
                .strength(strength)
                .build();
    }

    /** Starts a contribution; {@code component} and {@code objective} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Contribution}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
