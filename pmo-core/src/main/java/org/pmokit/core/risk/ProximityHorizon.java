package org.pmokit.core.risk;

import java.time.LocalDate;

/**
 * Where the classes of proximity end on one day, so that a dated risk can be put into one.
 *
 * @param imminentUntil last day that counts as imminent
 * @param stageEnd last day of the present stage
 * @param projectEnd last day of the project
 */
public record ProximityHorizon(LocalDate imminentUntil, LocalDate stageEnd, LocalDate projectEnd) {

    /** Checks that the stage lies within the project. */
    public ProximityHorizon {
        if (stageEnd.isAfter(projectEnd)) {
            throw new IllegalArgumentException("The stage ends on " + stageEnd + ", after the project on " + projectEnd
                    + ".\nMaybe one of the two days is mistaken.");
        }
    }

    /**
     * The class of a day; a last day belongs to the sooner class, and a day that has passed is imminent.
     *
     * @param day on which a risk could occur
     */
    public Proximity of(LocalDate day) {
        if (!day.isAfter(imminentUntil)) {
            return Proximity.IMMINENT;
        }
        if (!day.isAfter(stageEnd)) {
            return Proximity.WITHIN_STAGE;
        }
        return day.isAfter(projectEnd) ? Proximity.BEYOND_PROJECT : Proximity.WITHIN_PROJECT;
    }
}
