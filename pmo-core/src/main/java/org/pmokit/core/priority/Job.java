package org.pmokit.core.priority;

import java.math.BigDecimal;
import org.pmokit.core.money.Ratio;

/**
 * Work that waits to be done, judged on one relative scale such as 1, 2, 3, 5, 8, 13, 20.
 *
 * @param name what to call it
 * @param value to users and business, zero or more
 * @param timeCriticality how fast the value fades, zero or more
 * @param riskReduction or opportunity that it opens, zero or more
 * @param size above zero
 */
public record Job(
        String name, BigDecimal value, BigDecimal timeCriticality, BigDecimal riskReduction, BigDecimal size) {

    /** Checks the judgements. */
    public Job {
        if (size.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The size of a job is not above zero.\nMaybe use 1 for the smallest job.");
        }
        if (value.signum() < 0 || timeCriticality.signum() < 0 || riskReduction.signum() < 0) {
            throw new IllegalArgumentException("A part of the cost of delay is negative.\nMaybe use 0 for none.");
        }
    }

    /**
     * A job judged in whole numbers.
     *
     * @param name what to call it
     * @param value to users and business
     * @param timeCriticality how fast the value fades
     * @param riskReduction or opportunity that it opens
     * @param size above zero
     */
    public static Job of(String name, long value, long timeCriticality, long riskReduction, long size) {
        return new Job(
                name,
                BigDecimal.valueOf(value),
                BigDecimal.valueOf(timeCriticality),
                BigDecimal.valueOf(riskReduction),
                BigDecimal.valueOf(size));
    }

    /** What it costs to wait: the sum of value, time criticality and risk reduction. */
    public BigDecimal costOfDelay() {
        return value.add(timeCriticality).add(riskReduction);
    }

    /** Cost of delay for each unit of size, to 12 decimals, half up; the greatest goes first. */
    public Ratio score() {
        return Ratio.of(costOfDelay(), size).orElseThrow();
    }
}
