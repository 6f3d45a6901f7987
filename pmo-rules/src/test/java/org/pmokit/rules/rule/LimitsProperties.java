package org.pmokit.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;
import org.pmokit.rules.Samples;
import org.pmokit.rules.catalog.finance.CostVariance;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;

class LimitsProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_greater_value_never_has_a_better_colour(
            @ForAll BigDecimal amber,
            @ForAll BigDecimal red,
            @ForAll boolean reaching,
            @ForAll BigDecimal one,
            @ForAll BigDecimal other) {
        Limits limits = limits(amber, red, reaching);

        assertThat(colour(limits, one.max(other))).isGreaterThanOrEqualTo(colour(limits, one.min(other)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_measurement_of_a_breach_is_against_a_limit_that_it_does_not_hold(
            @ForAll BigDecimal amber, @ForAll BigDecimal red, @ForAll boolean reaching, @ForAll BigDecimal value) {
        Limits limits = limits(amber.min(red), amber.max(red), reaching);
        Measurement measured = limits.measured(value);
        boolean holds = measured.operator().holds(value, measured.threshold().value());

        assertThat(holds).isEqualTo(limits.colourOf(value).isEmpty());
    }

    @Property
    void a_breach_has_the_colour_of_its_value(@ForAll BigDecimal value) {
        Limits limits = limits(BigDecimal.ONE, BigDecimal.TEN, false);

        assertThat(limits.breach("x", value, new Evidence.Remark("r")).map(breach -> breach.rag()))
                .isEqualTo(limits.colourOf(value));
    }

    @Property
    void the_amber_limit_itself_is_in_order_and_the_red_one_as_its_operator_says(@ForAll BigDecimal amber) {
        BigDecimal red = amber.add(BigDecimal.ONE);

        assertThat(limits(amber, red, false).colourOf(amber)).isEmpty();
        assertThat(limits(amber, red, false).colourOf(red)).contains(Rag.AMBER);
        assertThat(limits(amber, red, true).colourOf(red)).contains(Rag.RED);
    }

    @Property
    void a_wider_tolerance_never_has_a_worse_colour(
            @ForAll @BigRange(min = "0", max = "1") BigDecimal tolerance,
            @ForAll @BigRange(min = "0", max = "1") BigDecimal wider,
            @ForAll @BigRange(min = "-1", max = "3") BigDecimal value) {
        assertThat(colour(agreed(tolerance.max(wider)), value))
                .isLessThanOrEqualTo(colour(agreed(tolerance.min(wider)), value));
    }

    private static Limits agreed(BigDecimal tolerance) {
        DeliveryComponent component = Samples.payroll()
                .addTolerance(Tolerance.ofCostOver(tolerance.toPlainString()))
                .build();
        return Limits.reaching(CostVariance.AMBER, CostVariance.RED)
                .agreedWith(component, ToleranceDimension.COST, ToleranceUnit.RATIO);
    }

    private static Limits limits(BigDecimal amber, BigDecimal red, boolean reaching) {
        Threshold first = new Threshold("ACME-001/amber", amber, MeasureUnit.RATIO, "test");
        Threshold second = new Threshold("ACME-001/red", red, MeasureUnit.RATIO, "test");
        return reaching ? Limits.reaching(first, second) : Limits.above(first, second);
    }

    private static Rag colour(Limits limits, BigDecimal value) {
        Optional<Rag> breach = limits.colourOf(value);
        return breach.orElse(Rag.GREEN);
    }
}
