package org.pmokit.rules.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;

/**
 * Two limits on a value that is better when smaller: above the first it is amber, above the second red.
 *
 * @param amber up to and with it the value is in order
 * @param red where red begins
 * @param redOperator how the value must lie to the red limit to stay amber
 */
record Limits(Threshold amber, Threshold red, Operator redOperator) {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    static Limits above(Threshold amber, Threshold red) {
        return new Limits(amber, red, Operator.AT_MOST);
    }

    static Limits reaching(Threshold amber, Threshold red) {
        return new Limits(amber, red, Operator.BELOW);
    }

    /** As overridden for this assessment. */
    Limits in(RuleContext context) {
        return new Limits(context.of(amber), context.of(red), redOperator);
    }

    /** The agreed tolerance of the component instead, where it has one: beyond it amber, beyond twice that red. */
    Limits agreedWith(DeliveryComponent component, ToleranceDimension dimension, ToleranceUnit unit) {
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

    Optional<Rag> colourOf(BigDecimal value) {
        if (!redOperator.holds(value, red.value())) {
            return Optional.of(Rag.RED);
        }
        return Operator.AT_MOST.holds(value, amber.value()) ? Optional.empty() : Optional.of(Rag.AMBER);
    }

    /** Against the limit that is decisive for the colour. */
    Measurement measured(BigDecimal value) {
        return redOperator.holds(value, red.value())
                ? Measurement.of(value, Operator.AT_MOST, amber)
                : Measurement.of(value, redOperator, red);
    }

    Optional<Breach> breach(String aspect, BigDecimal value, Evidence evidence) {
        return colourOf(value).map(rag -> new Breach(aspect, rag, measured(value), List.of(evidence)));
    }
}
