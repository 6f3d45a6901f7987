package org.pmokit.core.stage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.tolerance.Tolerance;

/** A part of a programme or project between two decisions. */
@Value.Immutable
public abstract class Stage implements RegisterEntry {

    Stage() {}

    /** Its id. */
    public abstract StageId id();

    @Override
    public StageId ref() {
        return id();
    }

    /** The programme or project that it is a part of. */
    public abstract ComponentRef component();

    /** Its place in the order of stages. */
    public abstract int number();

    /** Its name; {@code stage} and its number where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return "stage " + number();
    }

    /** First day of the plan; empty = unknown. */
    public abstract Optional<LocalDate> start();

    /** Last day of the plan; empty = unknown. */
    public abstract Optional<LocalDate> finish();

    /** The last days expected, as reported over time; empty when none was submitted. */
    public abstract List<DatedForecast> finishForecasts();

    /** The day it started; empty while it has not, or nobody recorded it. */
    public abstract Optional<LocalDate> actualStart();

    /** The day it finished; empty while it has not, or nobody recorded it. */
    public abstract Optional<LocalDate> actualFinish();

    /** What it may cost; empty when not said. */
    public abstract Optional<Money> budget();

    /** The bands that the project manager may manage in. */
    public abstract List<Tolerance> tolerances();

    /** The version of its plan; empty when there is none. */
    public abstract Optional<String> planVersion();

    /** The day on which that version was approved; empty when it was not. */
    public abstract Optional<LocalDate> planApprovedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        if (start().isPresent() && finish().filter(start().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("Stage " + id().value() + " starts on " + start().get() + " and ends on "
                    + finish().get() + ".\nMaybe the two dates are swapped.");
        }
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component())
                .map(pointer -> pointer.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT));
    }

    @Override
    public Stream<Amount> amounts() {
        return Amount.of("budget", budget());
    }

    /**
     * As it stood on that day: without later forecasts, actual dates and approvals; an approval that came later takes
     * its version with it.
     *
     * @param day inclusive
     */
    @Override
    public Stage knownOn(LocalDate day) {
        boolean planKnown = planApprovedOn().filter(day::isBefore).isEmpty();
        return toBuilder()
                .finishForecasts(DatedForecast.knownOn(finishForecasts(), day))
                .actualStart(actualStart().filter(held -> !held.isAfter(day)))
                .actualFinish(actualFinish().filter(held -> !held.isAfter(day)))
                .planVersion(planVersion().filter(held -> planKnown))
                .planApprovedOn(planApprovedOn().filter(held -> planKnown))
                .build();
    }

    /** The last day expected by the newest report; empty when none was submitted. */
    public Optional<LocalDate> forecastFinish() {
        return DatedForecast.latest(finishForecasts());
    }

    /**
     * Calendar days since its plan was approved; empty when no approval is known.
     *
     * @param day of the question
     */
    public Optional<Long> planAgeOn(LocalDate day) {
        return planApprovedOn().map(approved -> ChronoUnit.DAYS.between(approved, day));
    }

    /**
     * Whether it has started and not finished by that day, as far as is recorded.
     *
     * @param day of the question
     */
    public boolean isRunningOn(LocalDate day) {
        return actualStart().filter(begun -> !begun.isAfter(day)).isPresent()
                && actualFinish().filter(done -> !done.isAfter(day)).isEmpty();
    }

    /** Starts a stage; {@code id}, {@code component} and {@code number} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Stage}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
