package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an assessment is made with besides the portfolio: the status date, and thresholds that differ from those shipped.
 * Nothing is taken from a clock.
 *
 * @param asOf the status date; facts dated later are not looked at
 * @param overrides thresholds by key, in the order set
 */
public record Assessment(LocalDate asOf, Map<String, Threshold> overrides) {

    /** Copies the thresholds, keeping their order. */
    public Assessment {
        overrides = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
    }

    /**
     * An assessment as of that day, with the thresholds as shipped.
     *
     * @param day the status date
     */
    public static Assessment asOf(LocalDate day) {
        return new Assessment(day, Map.of());
    }

    /**
     * The same with another value for one threshold.
     *
     * @param threshold as the rule declares it
     * @param value in its unit
     * @param reason who decided so and why; shown wherever the threshold is
     */
    public Assessment with(Threshold threshold, String value, String reason) {
        Map<String, Threshold> more = new LinkedHashMap<>(overrides);
        more.put(threshold.key(), threshold.overriddenBy(new BigDecimal(value), reason));
        return new Assessment(asOf, more);
    }

    /**
     * The same with the thresholds of a profile; what was set on the assessment itself stays as it is.
     *
     * @param limits by key
     */
    public Assessment under(Map<String, Threshold> limits) {
        if (limits.isEmpty()) {
            return this;
        }
        Map<String, Threshold> more = new LinkedHashMap<>(limits);
        more.putAll(overrides);
        return new Assessment(asOf, more);
    }

    /**
     * The threshold that applies: the override, or else the one given.
     *
     * @param threshold as the rule declares it
     */
    public Threshold of(Threshold threshold) {
        return overrides.getOrDefault(threshold.key(), threshold);
    }
}
