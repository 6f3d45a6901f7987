package org.pmokit.core.tolerance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.money.Ratio;

/**
 * The band around a target that a level may manage in by itself. Bounds are deviations from the target: with unit days,
 * {@code lower 10, upper 14} lets a finish move from ten days early to fourteen days late. A bound that is exactly
 * reached is inside. An absent bound is no bound. Equal bounds are equal however they were written ({@code 10} and {@code 10.0}).
 */
@Value.Immutable
public abstract class Tolerance {

    private static final BigDecimal MOSTLY_USED = new BigDecimal("0.80");
    private static final int DECIMALS = 6;

    Tolerance() {}

    /** What it bounds. */
    public abstract ToleranceDimension dimension();

    /** What the bounds are counted in. */
    public abstract ToleranceUnit unit();

    /** How far below the target is allowed, as a positive number; empty = without bound. */
    public abstract Optional<BigDecimal> lower();

    /** How far above the target is allowed, as a positive number; empty = without bound. */
    public abstract Optional<BigDecimal> upper();

    @Value.Check
    Tolerance check() {
        if (lower().filter(bound -> bound.signum() < 0).isPresent()
                || upper().filter(bound -> bound.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("A tolerance has a negative bound.\n"
                    + "Maybe write how far each side may move as positive numbers: lower 10, upper 14.");
        }
        Optional<BigDecimal> plainLower = lower().map(Tolerance::plain);
        Optional<BigDecimal> plainUpper = upper().map(Tolerance::plain);
        boolean isPlain = plainLower.equals(lower()) && plainUpper.equals(upper());
        return isPlain ? this : toBuilder().lower(plainLower).upper(plainUpper).build();
    }

    /**
     * Time around a target date.
     *
     * @param early days before the target that are still inside, 0 or more
     * @param late days after the target that are still inside, 0 or more
     */
    public static Tolerance ofDays(long early, long late) {
        return builder()
                .dimension(ToleranceDimension.TIME)
                .unit(ToleranceUnit.DAYS)
                .lower(BigDecimal.valueOf(early))
                .upper(BigDecimal.valueOf(late))
                .build();
    }

    /**
     * Cost above the budget, with no bound below.
     *
     * @param over share of the budget: 0.05 is five per cent
     */
    public static Tolerance ofCostOver(String over) {
        return builder()
                .dimension(ToleranceDimension.COST)
                .unit(ToleranceUnit.RATIO)
                .upper(new BigDecimal(over))
                .build();
    }

    /**
     * Whether a deviation stays inside; the bounds themselves are inside.
     *
     * @param deviation value less target, in the unit of this tolerance
     */
    public boolean allows(BigDecimal deviation) {
        return bound(deviation)
                .map(limit -> deviation.abs().compareTo(limit) <= 0)
                .orElse(true);
    }

    /**
     * How much of the band on its side a deviation uses: 1 is all of it, to six decimals; empty when that side has no
     * bound. A bound of zero is used up by any deviation.
     *
     * @param deviation value less target, in the unit of this tolerance
     */
    public Optional<BigDecimal> used(BigDecimal deviation) {
        return bound(deviation).map(limit -> share(deviation.abs(), limit));
    }

    /**
     * Where a target stands, with 80 % of the band as the start of {@link ToleranceStatus#AT_RISK} (a house default).
     *
     * @param actual deviation so far
     * @param forecast deviation expected at the end
     */
    public ToleranceStatus evaluate(BigDecimal actual, BigDecimal forecast) {
        return evaluate(actual, forecast, MOSTLY_USED);
    }

    /**
     * Where a target stands.
     *
     * @param actual deviation so far
     * @param forecast deviation expected at the end
     * @param mostlyUsed share of the band above which it is at risk, such as 0.80
     */
    public ToleranceStatus evaluate(BigDecimal actual, BigDecimal forecast, BigDecimal mostlyUsed) {
        if (!allows(actual)) {
            return ToleranceStatus.BREACHED;
        }
        if (!allows(forecast)) {
            return ToleranceStatus.FORECAST_BREACH;
        }
        boolean atRisk = bound(forecast)
                .filter(limit -> forecast.abs().compareTo(limit.multiply(mostlyUsed)) > 0)
                .isPresent();
        return atRisk ? ToleranceStatus.AT_RISK : ToleranceStatus.WITHIN;
    }

    private Optional<BigDecimal> bound(BigDecimal deviation) {
        return deviation.signum() < 0 ? lower() : upper();
    }

    private static BigDecimal plain(BigDecimal bound) {
        return new Ratio(bound).value();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal limit) {
        if (limit.signum() == 0) {
            return part.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        return part.divide(limit, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Starts a tolerance; {@code dimension} and {@code unit} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Tolerance}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableTolerance.Builder {
        Builder() {}
    }
}
