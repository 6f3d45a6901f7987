package org.pmokit.core.agile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.money.Ratio;

/**
 * How close an office should come to a team, and why. It advises rather than controls; a team that performs well is left alone
 * unless much is at stake. What decides is performance and risk, not the method of the team.
 *
 * @param engagement advised
 * @param reasons why, in the order of {@link EngagementReason}; never empty
 */
public record EngagementAdvice(Engagement engagement, List<EngagementReason> reasons) {

    /**
     * From when a team performs well. House defaults.
     *
     * @param leastPredictability such as 0.8
     * @param greatestPredictability such as 1; more means that plans are too easy
     * @param mostEscapedDefects in a period, such as 2
     * @param leastSatisfaction such as 0.7
     */
    public record Limits(
            Ratio leastPredictability, Ratio greatestPredictability, int mostEscapedDefects, Ratio leastSatisfaction) {

        /** Predictability from 80 to 100 %, at most 2 escaped defects, satisfaction from 70 %. */
        public static final Limits HOUSE_DEFAULT = new Limits(Ratio.of("0.8"), Ratio.ONE, 2, Ratio.of("0.7"));
    }

    /** Copies the reasons. */
    public EngagementAdvice {
        reasons = List.copyOf(reasons);
    }

    /**
     * The advice for one team or project.
     *
     * @param evidence what is known
     * @param limits such as {@link Limits#HOUSE_DEFAULT}
     */
    public static EngagementAdvice of(EngagementEvidence evidence, Limits limits) {
        Set<EngagementReason> reasons = EnumSet.noneOf(EngagementReason.class);
        EngagementReason performance = performance(evidence, limits);
        reasons.add(performance);
        RiskExposure exposure = evidence.exposure().orElse(RiskExposure.MEDIUM);
        reasons.add(evidence.exposure().map(EngagementAdvice::reason).orElse(EngagementReason.RISK_UNKNOWN));
        Engagement engagement = engagement(performance, exposure);
        if (evidence.regulation() == EngagementEvidence.Regulation.REGULATED) {
            reasons.add(EngagementReason.REGULATED);
            engagement = engagement == Engagement.OBSERVE ? Engagement.ADVISE : engagement;
        }
        return new EngagementAdvice(engagement, List.copyOf(reasons));
    }

    private static Engagement engagement(EngagementReason performance, RiskExposure exposure) {
        return switch (performance) {
            case PERFORMS_WELL -> exposure == RiskExposure.HIGH ? Engagement.ADVISE : Engagement.OBSERVE;
            case PERFORMS_BADLY ->
                switch (exposure) {
                    case LOW -> Engagement.ADVISE;
                    case MEDIUM -> Engagement.SUPPORT;
                    case HIGH -> Engagement.CONTROL;
                };
            default -> exposure == RiskExposure.HIGH ? Engagement.SUPPORT : Engagement.ADVISE;
        };
    }

    private static EngagementReason reason(RiskExposure exposure) {
        return switch (exposure) {
            case LOW -> EngagementReason.RISK_LOW;
            case MEDIUM -> EngagementReason.RISK_MEDIUM;
            case HIGH -> EngagementReason.RISK_HIGH;
        };
    }

    private static EngagementReason performance(EngagementEvidence evidence, Limits limits) {
        List<Optional<Boolean>> good = List.of(
                evidence.predictability()
                        .map(value -> !limits.leastPredictability().isMoreThan(value)
                                && !value.isMoreThan(limits.greatestPredictability())),
                evidence.escapedDefects().map(count -> count <= limits.mostEscapedDefects()),
                evidence.satisfaction().map(value -> !limits.leastSatisfaction().isMoreThan(value)));
        if (good.contains(Optional.of(false))) {
            return EngagementReason.PERFORMS_BADLY;
        }
        return good.contains(Optional.<Boolean>empty())
                ? EngagementReason.PERFORMANCE_UNKNOWN
                : EngagementReason.PERFORMS_WELL;
    }
}
