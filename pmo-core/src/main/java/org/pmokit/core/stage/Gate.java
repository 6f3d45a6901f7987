package org.pmokit.core.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.schedule.DatedForecast;

/** A decision point of a programme or project: it goes on only after a review has let it. */
@Value.Immutable
public abstract class Gate implements RegisterEntry {

    Gate() {}

    /** Its id. */
    public abstract GateId id();

    @Override
    public GateId ref() {
        return id();
    }

    /** The programme or project that has to pass it. */
    public abstract ComponentRef component();

    /** Its place in the order of gates; 0 is the strategic one of the gateway family. */
    public abstract int number();

    /** Its name; {@code gate} and its number where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return "gate " + number();
    }

    /** The code of the {@link GateSet} that it is taken from; empty when it is the office's own. */
    public abstract Optional<String> gateSet();

    /** What has to be so, in the order given. */
    public abstract List<GateCriterion> criteria();

    /** The day agreed for it; empty = unknown. */
    public abstract Optional<LocalDate> planned();

    /** The days expected, as reported over time; empty when none was submitted. */
    public abstract List<DatedForecast> forecasts();

    /** The milestone that stands for it in the plan; empty when there is none. */
    public abstract Optional<MilestoneId> milestone();

    /** The stage that may begin once it is passed; empty when not said. */
    public abstract Optional<StageId> opens();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        long codes = criteria().stream().map(GateCriterion::code).distinct().count();
        if (codes < criteria().size()) {
            throw new IllegalArgumentException(
                    "Two criteria of gate " + id().value() + " have the same code.\nMaybe number them: C1, C2, C3.");
        }
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component())
                        .map(pointer -> pointer.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT)),
                Pointer.to("milestone", milestone()),
                Pointer.to("opens", opens()));
    }

    /**
     * As it stood on that day: without later forecasts.
     *
     * @param day inclusive
     */
    @Override
    public Gate knownOn(LocalDate day) {
        List<DatedForecast> known = DatedForecast.knownOn(forecasts(), day);
        return known.size() == forecasts().size()
                ? this
                : toBuilder().forecasts(known).build();
    }

    /** The day expected by the newest report; empty when none was submitted. */
    public Optional<LocalDate> forecast() {
        return DatedForecast.latest(forecasts());
    }

    /** The day expected, else the day agreed; empty when neither is known. */
    public Optional<LocalDate> expected() {
        return forecast().or(this::planned);
    }

    /** Starts a gate; {@code id}, {@code component} and {@code number} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Gate}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableGate.Builder {
        Builder() {}
    }
}
