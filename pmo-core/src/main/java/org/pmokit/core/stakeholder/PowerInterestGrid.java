package org.pmokit.core.stakeholder;

import java.util.Optional;

/**
 * From which mark on influence and interest count as high. Marks run from 1 to 5.
 *
 * @param highInfluence lowest mark of influence that counts as much power, 1 to 5
 * @param highInterest lowest mark of interest that counts as much interest, 1 to 5
 * @param source who set them
 */
public record PowerInterestGrid(int highInfluence, int highInterest, String source) {

    /** High from 4 on, for both: a house default. */
    public static final PowerInterestGrid HOUSE_DEFAULT = new PowerInterestGrid(4, 4, "house default");

    /** Checks the marks. */
    public PowerInterestGrid {
        if (!Stakeholder.isMark(highInfluence) || !Stakeholder.isMark(highInterest)) {
            throw new IllegalArgumentException("Influence cannot be high from " + highInfluence + " and interest from "
                    + highInterest + " on.\nMaybe use marks from 1 to 5.");
        }
    }

    /**
     * The quadrant of a stakeholder; empty when influence or interest is not known.
     *
     * @param stakeholder any
     */
    public Optional<EngagementStrategy> strategyFor(Stakeholder stakeholder) {
        return hasPower(stakeholder)
                .flatMap(power -> stakeholder.interest().map(interest -> quadrant(power, interest >= highInterest)));
    }

    /**
     * Whether a stakeholder has much power; empty when the influence is not known.
     *
     * @param stakeholder any
     */
    public Optional<Boolean> hasPower(Stakeholder stakeholder) {
        return stakeholder.influence().map(mark -> mark >= highInfluence);
    }

    private static EngagementStrategy quadrant(boolean power, boolean interest) {
        if (power) {
            return interest ? EngagementStrategy.MANAGE_CLOSELY : EngagementStrategy.KEEP_SATISFIED;
        }
        return interest ? EngagementStrategy.KEEP_INFORMED : EngagementStrategy.MONITOR;
    }
}
