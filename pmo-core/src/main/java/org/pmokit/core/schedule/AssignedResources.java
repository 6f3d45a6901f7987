package org.pmokit.core.schedule;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is assigned to an activity in all, done and still to be done.
 *
 * @param hours of people and equipment; empty = unknown
 * @param cost in the currency of the plan; empty = unknown
 */
public record AssignedResources(Optional<BigDecimal> hours, Optional<BigDecimal> cost) {

    /** Checks that nothing is negative. */
    public AssignedResources {
        if (hours.filter(amount -> amount.signum() < 0).isPresent()
                || cost.filter(amount -> amount.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("Nobody can be assigned for less than nothing: "
                    + hours.map(BigDecimal::toPlainString).orElse("?") + " hours, "
                    + cost.map(BigDecimal::toPlainString).orElse("?") + ".\nMaybe write 0 where nothing is assigned.");
        }
    }

    /**
     * Hours and cost.
     *
     * @param hours of people and equipment
     * @param cost in the currency of the plan
     */
    public static AssignedResources of(BigDecimal hours, BigDecimal cost) {
        return new AssignedResources(Optional.of(hours), Optional.of(cost));
    }

    /** Whether any hours or any cost are assigned. */
    public boolean isLoaded() {
        return hours.filter(amount -> amount.signum() > 0).isPresent()
                || cost.filter(amount -> amount.signum() > 0).isPresent();
    }
}
