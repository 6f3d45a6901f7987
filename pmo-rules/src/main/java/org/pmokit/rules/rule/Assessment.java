package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;

/**
 * What an assessment is made with besides the portfolio: the status date, and thresholds that differ from those shipped.
 * Nothing is taken from a clock.
 *
 * @param asOf the status date; facts dated later are not looked at
 * @param overrides thresholds by key, in the order set
 * @param previous the portfolio as it was at an earlier time, for rules that compare; empty unless given
 * @param choices switches by key that differ from those shipped, in the order set
 */
public record Assessment(
        LocalDate asOf, Map<String, Threshold> overrides, Optional<Portfolio> previous, Map<String, Choice> choices) {

    /** Copies thresholds and switches, keeping their order. */
    public Assessment {
        overrides = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
        choices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /**
     * An assessment as of that day, with the thresholds as shipped.
     *
     * @param day the status date
     */
    public static Assessment asOf(LocalDate day) {
        return new Assessment(day, Map.of(), Optional.empty(), Map.of());
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
        return new Assessment(asOf, more, previous, choices);
    }

    /**
     * The same with another value for one switch.
     *
     * @param choice as the rule declares it
     * @param value one of its options
     * @param reason who decided so and why; shown wherever the switch is
     */
    public Assessment choosing(Choice choice, String value, String reason) {
        Map<String, Choice> more = new LinkedHashMap<>(choices);
        more.put(choice.key(), choice.overriddenBy(value, reason));
        return new Assessment(asOf, overrides, previous, more);
    }

    /**
     * The same with the switches of a profile; what was set on the assessment itself stays as it is.
     *
     * @param switches by key
     */
    public Assessment choosing(Map<String, Choice> switches) {
        if (switches.isEmpty()) {
            return this;
        }
        Map<String, Choice> more = new LinkedHashMap<>(switches);
        more.putAll(choices);
        return new Assessment(asOf, overrides, previous, more);
    }

    /**
     * The same with the portfolio as it was before, for rules that compare.
     *
     * @param earlier an earlier snapshot
     */
    public Assessment comparedWith(Portfolio earlier) {
        return new Assessment(asOf, overrides, Optional.of(earlier), choices);
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
        return new Assessment(asOf, more, previous, choices);
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
