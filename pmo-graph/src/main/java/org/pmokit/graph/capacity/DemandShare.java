package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * What one cause adds to the demand of some days.
 *
 * @param cause a project, programme, office or unit
 * @param volume in units times working days; for change in points
 * @param share of the demand of these days, 0 to 1
 */
public record DemandShare(ComponentRef cause, BigDecimal volume, Ratio share) {

    /** Such as {@code PAY 60.0%}. */
    public String describe() {
        return cause.value() + " " + share.asPercent(1);
    }
}
