package org.pmokit.rules.rule;

import java.math.BigDecimal;

/**
 * A limit, and where it comes from.
 *
 * @param key unique name, the rule id and a word: {@code PMO-SCH-001/red}
 * @param value the limit, in the unit
 * @param unit what it is counted in
 * @param source where it is published, or {@code house default} with a reason
 */
public record Threshold(String key, BigDecimal value, MeasureUnit unit, String source) {

    /**
     * A limit that a document publishes.
     *
     * @param key rule id and a word
     * @param value in the unit
     * @param unit what it is counted in
     * @param source the document
     */
    public static Threshold published(String key, String value, MeasureUnit unit, String source) {
        return new Threshold(key, new BigDecimal(value), unit, source);
    }

    /**
     * A limit that no document gives; meant to be overridden by the house that uses it.
     *
     * @param key rule id and a word
     * @param value in the unit
     * @param unit what it is counted in
     */
    public static Threshold houseDefault(String key, String value, MeasureUnit unit) {
        return new Threshold(key, new BigDecimal(value), unit, "house default");
    }

    /**
     * The same limit with another value.
     *
     * @param other in the same unit
     * @param reason who decided so and why; becomes the source
     */
    public Threshold overriddenBy(BigDecimal other, String reason) {
        return new Threshold(key, other, unit, reason);
    }

    /** The value as people read it. */
    public String shown() {
        return unit.show(value);
    }
}
