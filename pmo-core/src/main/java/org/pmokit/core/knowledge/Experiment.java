package org.pmokit.core.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ExperimentId;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A trial of an idea: a hypothesis, what is measured, and the threshold that was set before. */
@Value.Immutable
public abstract class Experiment implements RegisterEntry {

    Experiment() {}

    /** Its id. */
    public abstract ExperimentId id();

    @Override
    public ExperimentId ref() {
        return id();
    }

    /** The idea that it tries. */
    public abstract IdeaId idea();

    /** What is tried, in a few words. */
    @Override
    public abstract String title();

    /** What is believed and put to the test; empty when not written. */
    public abstract Optional<String> hypothesis();

    /** What is measured, with its unit; empty when not said. */
    public abstract Optional<String> measure();

    /** From where on it is a success, in the unit of the measure; empty when not set. */
    public abstract Optional<BigDecimal> threshold();

    /** On which side of the threshold success lies; at or above it, unless said otherwise. */
    @Value.Default
    public ThresholdSense sense() {
        return ThresholdSense.AT_LEAST;
    }

    /** What was measured, in the unit of the measure; empty while it was not. */
    public abstract Optional<BigDecimal> result();

    /** The day it began; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> startedOn();

    /** The day it ended; empty while it runs. */
    public abstract Optional<LocalDate> endedOn();

    /** What follows from it, in a sentence; empty when nobody wrote it. */
    public abstract Optional<String> conclusion();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(idea());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("idea", idea());
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return startedOn();
    }

    /**
     * As it stood on that day: running and without a result, if it ended later.
     *
     * @param day inclusive
     */
    @Override
    public Experiment knownOn(LocalDate day) {
        if (endedOn().filter(day::isBefore).isEmpty()) {
            return this;
        }
        return toBuilder()
                .endedOn(Optional.empty())
                .result(Optional.empty())
                .conclusion(Optional.empty())
                .build();
    }

    /** Numbers that are equal are equal however they were written. */
    @Value.Check
    Experiment check() {
        if (endedOn().flatMap(end -> startedOn().filter(end::isBefore)).isPresent()) {
            throw new IllegalArgumentException("Experiment " + id().value() + " began on "
                    + startedOn().orElseThrow() + " and ended on " + endedOn().orElseThrow()
                    + ".\nMaybe the two are swapped.");
        }
        Optional<BigDecimal> plainThreshold = threshold().map(Experiment::plain);
        Optional<BigDecimal> plainResult = result().map(Experiment::plain);
        boolean isPlain = plainThreshold.equals(threshold()) && plainResult.equals(result());
        return isPlain
                ? this
                : toBuilder().threshold(plainThreshold).result(plainResult).build();
    }

    private static BigDecimal plain(BigDecimal number) {
        return new Ratio(number).value();
    }

    /** What it says; empty while it runs without a result. */
    public Optional<ExperimentVerdict> verdict() {
        if (result().isEmpty() && endedOn().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(result().flatMap(measured -> threshold().map(limit -> sense().isMet(measured, limit)))
                .map(isMet -> isMet ? ExperimentVerdict.SUPPORTED : ExperimentVerdict.REFUTED)
                .orElse(ExperimentVerdict.INCONCLUSIVE));
    }

    /** Starts an experiment; {@code id}, {@code idea} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Experiment}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableExperiment.Builder {
        Builder() {}
    }
}
