package org.pmokit.core.priority;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One item of a plan by need.
 *
 * @param name what to call it
 * @param need how much it is needed; empty when nobody classified it
 * @param effort in the unit of the capacity, zero or more
 */
public record MoscowItem(String name, Optional<Moscow> need, BigDecimal effort) {

    /** Checks the effort. */
    public MoscowItem {
        if (effort.signum() < 0) {
            throw new IllegalArgumentException("The effort of an item is negative.\nMaybe write zero or more.");
        }
    }

    /**
     * An item with an effort in whole units.
     *
     * @param name what to call it
     * @param need how much it is needed
     * @param effort zero or more
     */
    public static MoscowItem of(String name, Moscow need, long effort) {
        return new MoscowItem(name, Optional.of(need), BigDecimal.valueOf(effort));
    }
}
