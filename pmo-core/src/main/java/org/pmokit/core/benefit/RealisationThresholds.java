package org.pmokit.core.benefit;

import org.pmokit.core.money.Ratio;

/**
 * From which share of the plan on a benefit counts as on track or as merely at risk.
 *
 * @param onTrack lowest rate that is on track
 * @param atRisk lowest rate that is at risk; what lies below is a shortfall; not above {@code onTrack}
 * @param source who set them
 */
public record RealisationThresholds(Ratio onTrack, Ratio atRisk, String source) {

    /** 0.95 and 0.80: a house default. */
    public static final RealisationThresholds HOUSE_DEFAULT =
            new RealisationThresholds(Ratio.of("0.95"), Ratio.of("0.80"), "house default");

    /** Checks the order. */
    public RealisationThresholds {
        if (atRisk.isMoreThan(onTrack) || atRisk.value().signum() < 0) {
            throw new IllegalArgumentException("A benefit cannot be on track from " + onTrack + " and at risk from "
                    + atRisk + ".\nMaybe the two are swapped.");
        }
    }

    /**
     * The status at a rate.
     *
     * @param rate measured over planned
     */
    public RealisationStatus status(Ratio rate) {
        if (!onTrack.isMoreThan(rate)) {
            return RealisationStatus.ON_TRACK;
        }
        return atRisk.isMoreThan(rate) ? RealisationStatus.SHORTFALL : RealisationStatus.AT_RISK;
    }
}
