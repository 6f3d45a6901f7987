package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.rules.rule.Leeway.Stricter;

/**
 * A limit, where it comes from, and how far a house may move it. A rule declares its thresholds as constants and asks the
 * context for the one that applies, so that a profile can set each of them:
 *
 * <pre>{@code
 * static final Threshold LEAST = Threshold.houseDefault("ACME-002/least", "2", MeasureUnit.COUNT)
 *         .stricterWhenGreater()
 *         .between("1", "10");
 * }</pre>
 *
 * @param key unique name, the rule id and a word: {@code PMO-SCH-001/red}
 * @param value the limit, in the unit
 * @param unit what it is counted in
 * @param source where it is published, or {@code house default} with a reason
 * @param leeway which way is stricter, and between which bounds
 */
public record Threshold(String key, BigDecimal value, MeasureUnit unit, String source, Leeway leeway) {

    /**
     * A limit with the leeway that its unit has unless said otherwise.
     *
     * @param key rule id and a word
     * @param value in the unit
     * @param unit what it is counted in
     * @param source where it is published
     */
    public Threshold(String key, BigDecimal value, MeasureUnit unit, String source) {
        this(key, value, unit, source, Leeway.of(unit));
    }

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

    /** The same, stricter when greater; unless said it is stricter when smaller. */
    public Threshold stricterWhenGreater() {
        return with(new Leeway(Stricter.WHEN_GREATER, leeway.least(), leeway.most()));
    }

    /** The same, with no value stricter than another. */
    public Threshold neitherWayStricter() {
        return with(new Leeway(Stricter.NEITHER, leeway.least(), leeway.most()));
    }

    /**
     * The same with other bounds; unless said zero and up, and for a share zero to one.
     *
     * @param least no value below it makes sense
     * @param most no value above it makes sense
     */
    public Threshold between(String least, String most) {
        return with(
                new Leeway(leeway.stricter(), Optional.of(new BigDecimal(least)), Optional.of(new BigDecimal(most))));
    }

    /**
     * The same limit with another value.
     *
     * @param other in the same unit
     * @param reason who decided so and why; becomes the source
     */
    public Threshold overriddenBy(BigDecimal other, String reason) {
        return new Threshold(key, other, unit, reason, leeway);
    }

    /** The word behind the rule id: {@code red} of {@code PMO-SCH-001/red}. */
    public String name() {
        return key.substring(key.indexOf('/') + 1);
    }

    /** The value as people read it. */
    public String shown() {
        return unit.show(value);
    }

    private Threshold with(Leeway other) {
        return new Threshold(key, value, unit, source, other);
    }
}
