package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;

/**
 * Two limits on one value: beyond the first it is amber, beyond the second red. Which way is beyond, the thresholds say: a
 * limit that is stricter when smaller is an upper one, a limit that is stricter when greater a lower one.
 *
 * @param amber up to and with it the value is in order
 * @param red where red begins
 * @param redOperator how the value must lie to the red limit to stay amber
 */
public record Limits(Threshold amber, Threshold red, Operator redOperator) {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    /**
     * Upper limits that may both be touched: amber above the first, red above the second.
     *
     * @param amber the first
     * @param red the second
     */
    public static Limits above(Threshold amber, Threshold red) {
        return new Limits(amber, red, Operator.AT_MOST);
    }

    /**
     * Upper limits of which the second may not be touched: amber above the first, red from the second on.
     *
     * @param amber the first
     * @param red the second
     */
    public static Limits reaching(Threshold amber, Threshold red) {
        return new Limits(amber, red, Operator.BELOW);
    }

    /**
     * Lower limits that may both be touched: amber below the first, red below the second.
     *
     * @param amber the first
     * @param red the second
     */
    public static Limits below(Threshold amber, Threshold red) {
        return new Limits(amber, red, Operator.AT_LEAST);
    }

    /**
     * As they apply to the subject that is being judged.
     *
     * @param context of the judgement
     */
    public Limits in(RuleContext context) {
        return new Limits(context.of(amber), context.of(red), redOperator);
    }

    /**
     * The agreed tolerance of the component instead, where it has one: beyond it amber, beyond twice that red.
     *
     * @param component that may have agreed on a tolerance
     * @param dimension of the tolerance
     * @param unit of the tolerance; one in another unit is not looked at
     */
    public Limits agreedWith(DeliveryComponent component, ToleranceDimension dimension, ToleranceUnit unit) {
        Optional<BigDecimal> bound = component
                .tolerance(dimension)
                .filter(tolerance -> tolerance.unit() == unit)
                .flatMap(Tolerance::upper);
        return bound.map(limit -> new Limits(
                        amber.overriddenBy(limit, "agreed tolerance"),
                        red.overriddenBy(limit.multiply(TWICE), "twice the agreed tolerance (house default)"),
                        Operator.AT_MOST))
                .orElse(this);
    }

    /**
     * Amber or red; empty when the value is in order.
     *
     * @param value in the unit of the limits
     */
    public Optional<Rag> colourOf(BigDecimal value) {
        if (!redOperator.holds(value, red.value())) {
            return Optional.of(Rag.RED);
        }
        return amberOperator().holds(value, amber.value()) ? Optional.empty() : Optional.of(Rag.AMBER);
    }

    /**
     * The value against the limit that is decisive for its colour.
     *
     * @param value in the unit of the limits
     */
    public Measurement measured(BigDecimal value) {
        return redOperator.holds(value, red.value())
                ? Measurement.of(value, amberOperator(), amber)
                : Measurement.of(value, redOperator, red);
    }

    /**
     * A breach, unless the value is in order.
     *
     * @param aspect what of the subject
     * @param value in the unit of the limits
     * @param evidence for it
     */
    public Optional<Breach> breach(String aspect, BigDecimal value, Evidence evidence) {
        return colourOf(value).map(rag -> new Breach(aspect, rag, measured(value), List.of(evidence)));
    }

    /** Of two values the one that lies nearer to a breach, or further in it. */
    BigDecimal worse(BigDecimal one, BigDecimal other) {
        return isLower() ? one.min(other) : one.max(other);
    }

    private Operator amberOperator() {
        return isLower() ? Operator.AT_LEAST : Operator.AT_MOST;
    }

    private boolean isLower() {
        return redOperator == Operator.AT_LEAST || redOperator == Operator.ABOVE;
    }
}
