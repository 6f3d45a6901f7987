package org.pmokit.graph.impact;

import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.dependency.Dependency;

/**
 * One commitment through which a slip was passed on.
 *
 * @param link from who slips to who is hit
 * @param absorbedDays days taken away by its float and the receiver's tolerance, 0 or more
 * @param basis whether the float is known
 */
public record ImpactStep(Dependency link, long absorbedDays, FloatBasis basis) {

    /** What the commitment takes away from a slip of that many days of a calendar. */
    static ImpactStep of(Dependency link, long days, WorkingCalendar calendar) {
        FloatBasis basis = link.floatDays().isPresent() ? FloatBasis.PROMISE_AND_NEED : FloatBasis.ASSUMED_NO_FLOAT;
        long room = link.roomDays(calendar).orElse(0L);
        return new ImpactStep(link, Math.min(room, days), basis);
    }
}
