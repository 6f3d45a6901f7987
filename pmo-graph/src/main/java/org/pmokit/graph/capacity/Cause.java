package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import org.pmokit.core.identifier.ComponentRef;

/**
 * How much of what is asked in excess comes from one cause: of each over-allocation its share of the demand.
 *
 * @param component a project, programme, office or unit
 * @param excess in units times working days
 * @param overAllocations in how many it has a part
 */
public record Cause(ComponentRef component, BigDecimal excess, int overAllocations) {

    /** One sentence with the numbers. */
    public String describe() {
        return component.value() + " causes " + excess.toPlainString() + " unit-days too many in " + overAllocations
                + (overAllocations == 1 ? " over-allocation" : " over-allocations");
    }
}
