package org.pmokit.core.information;

import java.util.Optional;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.Recorded;

/**
 * A key performance indicator that everybody measures alike.
 *
 * @param code unique among indicators
 * @param title what it is called
 * @param unit what its values are counted in, such as {@code days}
 * @param atLeast the least that is good enough; empty = without bound
 * @param atMost the most that is good enough; empty = without bound
 * @param formula how it is worked out; empty when nobody wrote it down
 */
public record Kpi(
        String code,
        String title,
        String unit,
        Optional<Ratio> atLeast,
        Optional<Ratio> atMost,
        Optional<String> formula)
        implements Recorded {

    @Override
    public String path() {
        return "kpis[" + code + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(code);
    }

    /**
     * Whether a value is good enough; a bound that is just reached is kept. Empty when nobody said what is.
     *
     * @param value in the unit of the indicator
     */
    public Optional<Boolean> isMetBy(Ratio value) {
        if (atLeast.isEmpty() && atMost.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(atLeast.filter(least -> least.isMoreThan(value)).isEmpty()
                && atMost.filter(value::isMoreThan).isEmpty());
    }
}
