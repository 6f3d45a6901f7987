package org.pmokit.graph.overlap;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.pmokit.core.identifier.ComponentRef;

/**
 * What is asked of a group in a month.
 *
 * @param month which
 * @param load points asked of it
 * @param saturation the load as a share of what the group can take
 * @param contributors who brings it, the largest first
 */
public record SaturatedMonth(YearMonth month, BigDecimal load, double saturation, List<ComponentRef> contributors) {

    /** From this share of the capacity on a month is to be looked at. House default. */
    public static final double NEAR = 0.8;

    /** Copies the contributors. */
    public SaturatedMonth {
        contributors = List.copyOf(contributors);
    }

    /** High above the capacity, medium from {@link #NEAR} of it on. */
    public Significance significance() {
        if (saturation > 1) {
            return Significance.HIGH;
        }
        return saturation >= NEAR ? Significance.MEDIUM : Significance.LOW;
    }
}
