package org.pmokit.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SampleProperties {

    @Property
    void a_percentile_lies_between_the_smallest_and_the_largest(
            @ForAll("samples") Sample sample, @ForAll("confidences") Ratio confidence) {
        BigDecimal smallest = sample.values().get(0);
        BigDecimal largest = sample.values().get(sample.values().size() - 1);

        assertThat(sample.nearestRank(confidence)).isBetween(smallest, largest).isIn(sample.values());
        assertThat(sample.interpolated(confidence)).isBetween(smallest, largest);
    }

    @Property
    void more_confidence_never_means_a_lower_value(
            @ForAll("samples") Sample sample, @ForAll("confidences") Ratio one, @ForAll("confidences") Ratio other) {
        Ratio less = one.isMoreThan(other) ? other : one;
        Ratio more = one.isMoreThan(other) ? one : other;

        assertThat(sample.nearestRank(less)).isLessThanOrEqualTo(sample.nearestRank(more));
        assertThat(sample.interpolated(less)).isLessThanOrEqualTo(sample.interpolated(more));
    }

    @Property
    void at_least_the_asked_share_lies_within_the_nearest_rank(
            @ForAll("samples") Sample sample, @ForAll("confidences") Ratio confidence) {
        BigDecimal level = sample.nearestRank(confidence);
        long within = sample.values().stream()
                .filter(value -> value.compareTo(level) <= 0)
                .count();

        assertThat(BigDecimal.valueOf(within))
                .isGreaterThanOrEqualTo(confidence
                        .value()
                        .multiply(BigDecimal.valueOf(sample.values().size())));
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e15"), new BigDecimal("1e15"))
                .ofScale(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(List::copyOf)
                .map(Sample::new);
    }

    @Provide
    Arbitrary<Ratio> confidences() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(6)
                .map(Ratio::new);
    }
}
