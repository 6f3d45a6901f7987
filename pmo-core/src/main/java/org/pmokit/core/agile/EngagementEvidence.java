package org.pmokit.core.agile;

import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * What is known of a team and its work before an office decides how close to come.
 *
 * @param predictability as {@link Iteration#predictability}, over the last iterations; empty when not known
 * @param escapedDefects that users found in the last period; empty when not known
 * @param satisfaction of those it works for, from 0 to 1; empty when not asked
 * @param exposure what is at stake; empty when nobody said
 * @param regulation whether others demand evidence of how the work is done
 */
public record EngagementEvidence(
        Optional<Ratio> predictability,
        Optional<Integer> escapedDefects,
        Optional<Ratio> satisfaction,
        Optional<RiskExposure> exposure,
        Regulation regulation) {

    /** Whether others demand evidence of how the work is done. */
    public enum Regulation {
        /** Nobody does. */
        NONE,
        /** A regulator, auditor or contract does. */
        REGULATED
    }
}
