package org.pmokit.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** What tells how far an objective is reached: a key performance indicator with baseline, target and measurements. */
@Value.Immutable
public abstract class PerformanceMeasure implements Recorded {

    PerformanceMeasure() {}

    /** The objective whose progress it tells. */
    public abstract ObjectiveId objective();

    /** What is measured; unique for the objective. */
    public abstract String name();

    /** What it is counted in; empty when not said. */
    public abstract Optional<String> unit();

    /** The value before anything was done; empty when not known. */
    public abstract Optional<BigDecimal> baseline();

    /** The value aimed at, which may lie below the baseline; empty when not said. */
    public abstract Optional<BigDecimal> target();

    /** The benefit that moves it; empty when none is named. */
    public abstract Optional<BenefitId> benefit();

    /** What was measured, in the order given. */
    public abstract List<Measurement> measurements();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "performanceMeasures[" + objective().value() + "," + name() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(objective().value() + "," + name());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(objective());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("objective", objective()), Pointer.to("benefit", benefit()));
    }

    /**
     * Without what was measured later.
     *
     * @param day inclusive
     */
    @Override
    public PerformanceMeasure knownOn(LocalDate day) {
        List<Measurement> known =
                measurements().stream().filter(each -> !each.on().isAfter(day)).toList();
        return known.size() == measurements().size()
                ? this
                : toBuilder().measurements(known).build();
    }

    /**
     * The newest measurement by that day; empty when nothing was measured by then.
     *
     * @param day inclusive
     */
    public Optional<Measurement> latestOn(LocalDate day) {
        return measurements().stream()
                .filter(each -> !each.on().isAfter(day))
                .max(Comparator.comparing(Measurement::on));
    }

    /**
     * How much of the way from baseline to target is done: 0 at the baseline, 1 at the target, negative when it moved
     * away. Empty when one of the three is not known, and when baseline and target are the same.
     *
     * @param day inclusive
     */
    public Optional<Ratio> progressOn(LocalDate day) {
        return latestOn(day)
                .flatMap(latest -> baseline()
                        .flatMap(from ->
                                target().flatMap(to -> Ratio.of(latest.value().subtract(from), to.subtract(from)))));
    }

    /** Starts a measure; {@code objective} and {@code name} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PerformanceMeasure}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutablePerformanceMeasure.Builder {
        Builder() {}
    }
}
