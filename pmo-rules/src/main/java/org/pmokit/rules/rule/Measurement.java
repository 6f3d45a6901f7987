package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;

/** What a rule measured, and against what. */
@Value.Immutable
public abstract class Measurement {

    Measurement() {}

    /** The measured value, in the unit of the threshold. */
    public abstract BigDecimal value();

    /** How it must lie to the threshold. */
    public abstract Operator operator();

    /** The limit it was held against, with its source. */
    public abstract Threshold threshold();

    /** How many, or how much, of the population; empty where the value is no share. */
    public abstract Optional<BigDecimal> numerator();

    /** The population; empty where the value is no share. */
    public abstract Optional<BigDecimal> denominator();

    /** By which of several ways in use it was counted; empty where there is but one. */
    public abstract Optional<String> variant();

    /** What was counted, in the order met; empty when it is the subject itself. */
    public abstract List<ComponentRef> offenders();

    /** Whether the value lies to the threshold as it must. */
    public boolean isWithinLimit() {
        return operator().holds(value(), threshold().value());
    }

    /** Value, sign and threshold: {@code 93 days, limit <= 30 days (source)}. */
    public String shown() {
        return threshold().unit().show(value()) + ", limit " + operator().sign() + " "
                + threshold().shown() + " (" + threshold().source() + ")";
    }

    /**
     * A value held against a limit.
     *
     * @param value measured
     * @param operator how it must lie
     * @param threshold the limit
     */
    public static Measurement of(BigDecimal value, Operator operator, Threshold threshold) {
        return builder().value(value).operator(operator).threshold(threshold).build();
    }

    /**
     * A count held against a limit.
     *
     * @param value measured
     * @param operator how it must lie
     * @param threshold the limit
     */
    public static Measurement of(long value, Operator operator, Threshold threshold) {
        return of(BigDecimal.valueOf(value), operator, threshold);
    }

    /** Starts a measurement; {@code value}, {@code operator} and {@code threshold} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Measurement}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
