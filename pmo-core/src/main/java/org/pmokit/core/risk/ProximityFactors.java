package org.pmokit.core.risk;

import java.math.BigDecimal;
import org.pmokit.core.money.Ratio;

/**
 * How much more a risk matters the sooner it could occur. Two risks of one score are taken in the order of their
 * priority; a priority is not a score and has no band.
 *
 * @param imminent factor for {@link Proximity#IMMINENT}
 * @param withinStage factor for {@link Proximity#WITHIN_STAGE}; not above the one before, like each that follows
 * @param withinProject factor for {@link Proximity#WITHIN_PROJECT}
 * @param beyondProject factor for {@link Proximity#BEYOND_PROJECT}; zero or more
 * @param source who set them
 */
public record ProximityFactors(
        Ratio imminent, Ratio withinStage, Ratio withinProject, Ratio beyondProject, String source) {

    /** 1.5, 1.25, 1 and 0.75: a house default. */
    public static final ProximityFactors HOUSE_DEFAULT =
            new ProximityFactors(Ratio.of("1.5"), Ratio.of("1.25"), Ratio.ONE, Ratio.of("0.75"), "house default");

    /** Checks that what is sooner does not count less. */
    public ProximityFactors {
        boolean falls = !withinStage.isMoreThan(imminent)
                && !withinProject.isMoreThan(withinStage)
                && !beyondProject.isMoreThan(withinProject);
        if (!falls || beyondProject.value().signum() < 0) {
            throw new IllegalArgumentException("Proximity factors " + imminent + ", " + withinStage + ", "
                    + withinProject + ", " + beyondProject
                    + " let a later risk matter more, or less than nothing.\nMaybe order them from the largest down.");
        }
    }

    /**
     * The factor of a proximity.
     *
     * @param proximity how soon
     */
    public Ratio factor(Proximity proximity) {
        return switch (proximity) {
            case IMMINENT -> imminent;
            case WITHIN_STAGE -> withinStage;
            case WITHIN_PROJECT -> withinProject;
            case BEYOND_PROJECT -> beyondProject;
        };
    }

    /**
     * The score times the factor, exactly; for ordering only.
     *
     * @param score inherent or residual
     * @param proximity how soon
     */
    public BigDecimal priority(RiskScore score, Proximity proximity) {
        return new Ratio(score.value().multiply(factor(proximity).value())).value();
    }
}
