package org.pmokit.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.money.Ratio;

/**
 * Asks whether an objective can still be met: holds target, forecast, tolerance and confidence against each other.
 *
 * @param enoughConfidence from 0 to 1; a forecast that is less sure leaves the objective at risk
 */
public record ViabilityTest(Ratio enoughConfidence) {

    /** Asks for 80 % confidence, which is a house default. */
    public static final ViabilityTest HOUSE_DEFAULT = new ViabilityTest(Ratio.of("0.8"));

    /** Checks the bounds. */
    public ViabilityTest {
        if (enoughConfidence.value().signum() < 0 || enoughConfidence.isMoreThan(Ratio.ONE)) {
            throw new IllegalArgumentException(
                    "The confidence asked for is " + enoughConfidence + ".\nMaybe write 0.8 for 80 %.");
        }
    }

    /**
     * Judges by the newest forecast of the objective by that day. What misses by more than is accepted outweighs what is
     * only doubtful, and that what is not known; nothing that is not known is taken as good.
     *
     * @param objective to be judged
     * @param forecasts of any objective, in any order; those of others and later ones are passed over
     * @param day the status date
     */
    public ViabilityJudgement judge(Objective objective, List<ObjectiveForecast> forecasts, LocalDate day) {
        return judge(
                objective,
                forecasts.stream()
                        .filter(each -> each.objective().equals(objective.id())
                                && !each.asOf().isAfter(day))
                        .max(Comparator.comparing(ObjectiveForecast::asOf)),
                day);
    }

    private ViabilityJudgement judge(Objective objective, Optional<ObjectiveForecast> forecast, LocalDate day) {
        Set<ViabilityReason> reasons = EnumSet.noneOf(ViabilityReason.class);
        if (!objective.isInForceOn(day)) {
            reasons.add(ViabilityReason.NOT_IN_FORCE);
        } else if (objective.targetValue().isEmpty() && objective.targetDate().isEmpty()) {
            reasons.add(ViabilityReason.NO_TARGET);
        } else if (forecast.isEmpty()) {
            reasons.add(ViabilityReason.NO_FORECAST);
        } else {
            compareValue(objective, forecast.get(), reasons);
            compareDate(objective, forecast.get(), reasons);
            compareConfidence(forecast.get(), reasons);
            if (reasons.isEmpty()) {
                reasons.add(ViabilityReason.TARGET_MET);
            }
        }
        return new ViabilityJudgement(objective.id(), verdict(reasons), List.copyOf(reasons));
    }

    private static void compareValue(Objective objective, ObjectiveForecast forecast, Set<ViabilityReason> reasons) {
        if (objective.targetValue().isEmpty()) {
            return;
        }
        if (forecast.value().isEmpty()) {
            reasons.add(ViabilityReason.NO_FORECAST);
            return;
        }
        BigDecimal shortfall = objective
                .direction()
                .shortfall(objective.targetValue().get(), forecast.value().get());
        compare(
                shortfall,
                objective.valueTolerance(),
                ViabilityReason.VALUE_MISSED,
                ViabilityReason.VALUE_WITHIN_TOLERANCE,
                reasons);
    }

    private static void compareDate(Objective objective, ObjectiveForecast forecast, Set<ViabilityReason> reasons) {
        if (objective.targetDate().isEmpty()) {
            return;
        }
        if (forecast.date().isEmpty()) {
            reasons.add(ViabilityReason.NO_FORECAST);
            return;
        }
        long late = ChronoUnit.DAYS.between(
                objective.targetDate().get(), forecast.date().get());
        compare(
                BigDecimal.valueOf(late),
                objective.daysTolerance().map(BigDecimal::valueOf),
                ViabilityReason.DATE_MISSED,
                ViabilityReason.DATE_WITHIN_TOLERANCE,
                reasons);
    }

    private static void compare(
            BigDecimal missedBy,
            Optional<BigDecimal> tolerance,
            ViabilityReason beyond,
            ViabilityReason within,
            Set<ViabilityReason> reasons) {
        if (missedBy.signum() <= 0) {
            return;
        }
        reasons.add(tolerance
                .map(accepted -> missedBy.compareTo(accepted) > 0 ? beyond : within)
                .orElse(ViabilityReason.TOLERANCE_UNKNOWN));
    }

    private void compareConfidence(ObjectiveForecast forecast, Set<ViabilityReason> reasons) {
        if (forecast.confidence().isEmpty()) {
            reasons.add(ViabilityReason.CONFIDENCE_UNKNOWN);
        } else if (enoughConfidence.isMoreThan(forecast.confidence().get())) {
            reasons.add(ViabilityReason.LOW_CONFIDENCE);
        }
    }

    private static ObjectiveViability verdict(Set<ViabilityReason> reasons) {
        return reasons.stream()
                .map(ViabilityTest::verdict)
                .min(Comparator.comparingInt(ViabilityTest::weight))
                .orElseThrow();
    }

    private static ObjectiveViability verdict(ViabilityReason reason) {
        return switch (reason) {
            case NOT_IN_FORCE -> ObjectiveViability.NO_LONGER_RELEVANT;
            case VALUE_MISSED, DATE_MISSED -> ObjectiveViability.NOT_ACHIEVABLE;
            case VALUE_WITHIN_TOLERANCE, DATE_WITHIN_TOLERANCE, TOLERANCE_UNKNOWN, LOW_CONFIDENCE ->
                ObjectiveViability.AT_RISK;
            case NO_TARGET, NO_FORECAST, CONFIDENCE_UNKNOWN -> ObjectiveViability.UNKNOWN;
            case TARGET_MET -> ObjectiveViability.STILL_ACHIEVABLE;
        };
    }

    private static int weight(ObjectiveViability verdict) {
        return switch (verdict) {
            case NO_LONGER_RELEVANT -> 0;
            case NOT_ACHIEVABLE -> 1;
            case AT_RISK -> 2;
            case UNKNOWN -> 3;
            case STILL_ACHIEVABLE -> 4;
        };
    }
}
