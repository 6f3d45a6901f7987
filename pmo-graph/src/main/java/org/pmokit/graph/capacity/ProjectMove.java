package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import org.pmokit.core.identifier.ComponentRef;

/**
 * What moving one project would do for one subject. Volumes are units times working days.
 *
 * @param subject for whom
 * @param component that would move
 * @param weeks later, or earlier when negative
 * @param excessBefore what is asked beyond what there is, day by day, as it stands
 * @param excessAfter the same after the move
 */
public record ProjectMove(
        Subject subject, ComponentRef component, int weeks, BigDecimal excessBefore, BigDecimal excessAfter) {

    /** One sentence with the numbers. */
    public String describe() {
        int count = Math.abs(weeks);
        return "moving " + component.value() + " by " + count + (count == 1 ? " week " : " weeks ")
                + (weeks < 0 ? "earlier" : "later") + " lowers what is asked of " + subject.key() + " in excess from "
                + excessBefore.toPlainString() + " to " + excessAfter.toPlainString() + " unit-days";
    }
}
