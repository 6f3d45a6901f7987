package org.pmokit.core.earnedvalue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * The performance of a project at the end of a reporting period. All amounts are cumulative since the start of the project. A
 * period that lies ahead has a planned value alone: it tells the plan.
 */
@Value.Immutable
public abstract class PerformancePeriod implements Recorded {

    PerformancePeriod() {}

    /** Whose performance. */
    public abstract ProjectId project();

    /** The last day of the period. */
    public abstract LocalDate periodEnd();

    /** PV: what the work planned up to then is worth by the baseline; empty when not told. */
    public abstract Optional<Money> plannedValue();

    /** EV: what the work done up to then is worth by the baseline; empty when not told. */
    public abstract Optional<Money> earnedValue();

    /** AC: what the work done up to then has cost; empty when not told. */
    public abstract Optional<Money> actualCost();

    /** BAC: what all work is worth by the baseline that then held; empty when not told. */
    public abstract Optional<Money> budgetAtCompletion();

    /** ETC: what the remaining work is expected to cost, summed up from below; empty when not told. */
    public abstract Optional<Money> estimateToComplete();

    /** How value is earned, where one technique stands for most of the work; empty when not said. */
    public abstract Optional<EarnedValueTechnique> technique();

    /** The day it was told; empty when not said: then the plan is known throughout and the rest from the end of the period. */
    public abstract Optional<LocalDate> recordedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Whether anything was earned or spent according to it; a period of the plan alone says neither. */
    public boolean isReported() {
        return earnedValue().isPresent() || actualCost().isPresent();
    }

    @Override
    public String path() {
        return "performance[" + project().value() + "," + periodEnd() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(path());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(project());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("project", project());
    }

    @Override
    public Stream<Amount> amounts() {
        return Stream.of(
                        Amount.of("pv", plannedValue()),
                        Amount.of("ev", earnedValue()),
                        Amount.of("ac", actualCost()),
                        Amount.of("bac", budgetAtCompletion()),
                        Amount.of("etc", estimateToComplete()))
                .flatMap(amount -> amount);
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return recordedOn();
    }

    @Override
    public PerformancePeriod knownOn(LocalDate day) {
        boolean ahead = day.isBefore(periodEnd());
        return ahead && (isReported() || estimateToComplete().isPresent())
                ? toBuilder()
                        .earnedValue(Optional.empty())
                        .actualCost(Optional.empty())
                        .estimateToComplete(Optional.empty())
                        .build()
                : this;
    }

    /** Starts a period; {@code project} and {@code periodEnd} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this period. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PerformancePeriod}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutablePerformancePeriod.Builder {
        Builder() {}
    }
}
