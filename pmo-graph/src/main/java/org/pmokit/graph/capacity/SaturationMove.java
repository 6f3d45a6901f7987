package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * What moving the change of one component would do for one group: the worst month as it stands and after the move.
 *
 * @param group for whom
 * @param component that would move
 * @param months later, or earlier when negative
 * @param before the worst month as it stands: its load and capacity
 * @param after the worst month after the move
 */
public record SaturationMove(ComponentRef group, ComponentRef component, int months, Worst before, Worst after) {

    /**
     * The worst month of a group.
     *
     * @param load points
     * @param capacity points that the group can bear
     */
    public record Worst(BigDecimal load, BigDecimal capacity) {

        /** Load as a share of capacity; empty when there is none. */
        public Optional<Ratio> saturation() {
            return Ratio.of(load, capacity);
        }
    }

    /** One sentence with the numbers. */
    public String describe() {
        int count = Math.abs(months);
        return "moving " + component.value() + " by " + count + (count == 1 ? " month " : " months ")
                + (months < 0 ? "earlier" : "later") + " takes the worst month of " + group.value() + " from "
                + share(before) + " to " + share(after);
    }

    private static String share(Worst worst) {
        return worst.saturation()
                .map(known -> known.asPercent(0))
                .orElse(worst.load().toPlainString() + " of nothing");
    }
}
