package org.pmokit.core.workforce;

import org.pmokit.core.money.Ratio;
import org.pmokit.core.skill.Proficiency;

/**
 * What a good mix of seasoned and developing people is.
 *
 * @param seasonedFrom whoever has a skill at this level or better is seasoned
 * @param lowest the least share of seasoned people, 0 to 1
 * @param highest the largest share of seasoned people, no less than the least and at most 1
 */
public record StaffingPolicy(Proficiency seasonedFrom, Ratio lowest, Ratio highest) {

    /** From proficiency 4 on seasoned, 30 to 70 per cent of them; a house default. */
    public static final StaffingPolicy HOUSE_DEFAULT =
            new StaffingPolicy(Proficiency.STRONG, Ratio.of("0.3"), Ratio.of("0.7"));

    /** Refuses bounds that no team can keep. */
    public StaffingPolicy {
        if (lowest.value().signum() < 0 || lowest.isMoreThan(highest) || highest.isMoreThan(Ratio.ONE)) {
            throw new IllegalArgumentException("The share of seasoned people is to be between " + lowest + " and "
                    + highest + ".\nMaybe use two shares from 0 to 1, the lower one first.");
        }
    }
}
