package org.pmokit.core.quality;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.Recorded;

/**
 * What outputs are held against.
 *
 * @param code unique among benchmarks
 * @param component whose outputs they are
 * @param metric what is measured
 * @param atLeast the least that is good enough; empty = without bound
 * @param atMost the most that is good enough; empty = without bound
 * @param source where the benchmark comes from; empty when it is the office's own
 */
public record QualityBenchmark(
        String code,
        ComponentRef component,
        QualityMetric metric,
        Optional<Ratio> atLeast,
        Optional<Ratio> atMost,
        Optional<String> source)
        implements Recorded {

    /** Checks that there is a bound. */
    public QualityBenchmark {
        if (atLeast.isEmpty() && atMost.isEmpty()) {
            throw new IllegalArgumentException("Quality benchmark " + code + " has no bound.\n"
                    + "Maybe say the least or the most that is good enough.");
        }
    }

    @Override
    public String path() {
        return "qualityBenchmarks[" + code + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(code);
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }

    /**
     * Whether outputs measure up to it; empty when the measure is not known. A bound that is just reached is kept.
     *
     * @param measured over the outputs of the component
     */
    public Optional<Boolean> isMetBy(QualityMetrics measured) {
        return measured.of(metric)
                .map(value -> atLeast.filter(least -> least.isMoreThan(value)).isEmpty()
                        && atMost.filter(value::isMoreThan).isEmpty());
    }
}
