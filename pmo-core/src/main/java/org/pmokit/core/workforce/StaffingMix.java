package org.pmokit.core.workforce;

import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * How many of those who hold a role on a component are seasoned, and how many are developing.
 *
 * @param component whose people
 * @param seasoned people with a skill at the level of the policy or better
 * @param developing people who were assessed and have none
 * @param unassessed people of whom nothing is known
 * @param policy what a good mix is
 */
public record StaffingMix(ComponentRef component, int seasoned, int developing, int unassessed, StaffingPolicy policy) {

    /** What a mix is like. */
    public enum Balance {
        /** Within the bounds. */
        BALANCED,
        /** Too few seasoned people. */
        TOO_FEW_SEASONED,
        /** Too few developing people. */
        TOO_FEW_DEVELOPING,
        /** Nobody was assessed, or too many were not to tell. */
        UNKNOWN;

        /** The name used in files: lower case, hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Seasoned people among those who were assessed, 0 to 1; empty when nobody was. */
    public Optional<Ratio> seasonedShare() {
        return Ratio.of(seasoned, (long) seasoned + developing);
    }

    /**
     * What the mix is like. People of whom nothing is known count for neither side: the answer is only given when it is
     * the same whatever they turn out to be.
     */
    public Balance balance() {
        long all = (long) seasoned + developing + unassessed;
        Optional<Balance> atLeast = Ratio.of(seasoned, all).map(this::judge);
        Optional<Balance> atMost = Ratio.of((long) seasoned + unassessed, all).map(this::judge);
        return atLeast.filter(least -> atMost.filter(least::equals).isPresent()).orElse(Balance.UNKNOWN);
    }

    private Balance judge(Ratio share) {
        if (policy.lowest().isMoreThan(share)) {
            return Balance.TOO_FEW_SEASONED;
        }
        return share.isMoreThan(policy.highest()) ? Balance.TOO_FEW_DEVELOPING : Balance.BALANCED;
    }

    /** Where it is, for reports. */
    public String path() {
        return "roles[" + component.asText() + "]";
    }

    /** The mix in a sentence with its values. */
    public String reason() {
        return component.asText() + " has " + seasoned + " seasoned and " + developing + " developing people, and "
                + unassessed + " of whom nothing is known; seasoned are to be "
                + policy.lowest().asPercent(0) + " to "
                + policy.highest().asPercent(0) + ".";
    }
}
