package org.pmokit.core.risk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/** What {@link Risk} works out about itself. */
final class RiskRecord {

    private RiskRecord() {}

    static void check(Risk risk) {
        checkProbability("probability", risk, risk.probability());
        checkProbability("residual probability", risk, risk.residualProbability());
        if (risk.kind().isPresent()) {
            checkImpact("impact", risk, risk.impact());
            checkImpact("residual impact", risk, risk.residualImpact());
        }
        risk.direction().ifPresent(kind -> checkCategories(risk, kind));
        if (risk.declaredStatus().equals(Optional.of(RiskStatus.ACTIVE))
                && risk.closed().isPresent()) {
            throw new IllegalArgumentException("The risk " + risk.id().value() + " is said to be active and closed on "
                    + risk.closed().get() + ".\nMaybe leave the day out, or say that it is closed.");
        }
        if (risk.secondaryRisks().contains(risk.id())) {
            throw new IllegalArgumentException("The risk " + risk.id().value()
                    + " is named as its own secondary risk.\nMaybe name the risk that its responses bring about.");
        }
    }

    private static void checkProbability(String what, Risk risk, Optional<Ratio> probability) {
        probability
                .filter(share -> share.value().signum() < 0 || share.isMoreThan(Ratio.ONE))
                .ifPresent(share -> {
                    throw new IllegalArgumentException("The " + what + " of risk "
                            + risk.id().value() + " is " + share
                            + ".\nMaybe write it between 0 and 1: 0.25 for 25 %.");
                });
    }

    private static void checkImpact(String what, Risk risk, Optional<Money> impact) {
        impact.filter(money -> money.amount().signum() < 0).ifPresent(money -> {
            throw new IllegalArgumentException(
                    "The " + what + " of risk " + risk.id().value() + " is " + money
                            + ", and its kind already says which way it would turn out."
                            + "\nMaybe write what is at stake as a positive amount.");
        });
    }

    private static void checkCategories(Risk risk, RiskEffect kind) {
        for (ResponseCategory category : categories(risk)) {
            if (!category.fits(kind)) {
                throw new IllegalArgumentException("The response \"" + category.code() + "\" does not fit risk "
                        + risk.id().value() + ", which is "
                        + (kind == RiskEffect.THREAT ? "a threat" : "an opportunity")
                        + ".\nMaybe use one of "
                        + String.join(
                                ", ",
                                ResponseCategory.of(kind).stream()
                                        .map(ResponseCategory::code)
                                        .toList())
                        + ".");
            }
        }
    }

    static Set<ResponseCategory> categories(Risk risk) {
        EnumSet<ResponseCategory> all = EnumSet.noneOf(ResponseCategory.class);
        all.addAll(risk.responseCategories());
        risk.responses().forEach(each -> each.category().ifPresent(all::add));
        return Collections.unmodifiableSet(all);
    }

    static Risk knownOn(Risk risk, LocalDate day) {
        boolean closedLater = risk.closed().filter(day::isBefore).isPresent();
        boolean reviewedLater = risk.reviewedOn().filter(day::isBefore).isPresent();
        List<RiskResponse> responses =
                risk.responses().stream().map(each -> each.knownOn(day)).toList();
        if (!closedLater && !reviewedLater && responses.equals(risk.responses())) {
            return risk;
        }
        Risk.Builder earlier = risk.toBuilder();
        if (closedLater) {
            earlier.closed(Optional.empty()).declaredStatus(Optional.empty());
        }
        if (reviewedLater) {
            earlier.reviewedOn(Optional.empty());
        }
        return earlier.responses(responses).build();
    }

    static Optional<Ratio> level(RiskScale scale, Optional<Ratio> level, Optional<Ratio> probability) {
        return level.or(() -> probability.map(share -> scale.likelihood(share).score()));
    }

    static Optional<RiskScore> score(RiskScale scale, Optional<Ratio> likelihood, Optional<Ratio> impact) {
        return likelihood
                .filter(scale::hasLikelihood)
                .flatMap(row ->
                        impact.filter(scale::hasImpact).map(column -> scale.score(row.toString(), column.toString())));
    }

    static Optional<ResponseValue> responseValue(Risk risk) {
        List<RiskResponse> responses = risk.responses();
        if (responses.isEmpty()
                || responses.stream().anyMatch(each -> each.cost().isEmpty())) {
            return Optional.empty();
        }
        Optional<Money> cost =
                responses.stream().flatMap(each -> each.cost().stream()).reduce(Money::plus);
        return risk.expectedValue()
                .flatMap(inherent -> risk.residualExpectedValue()
                        .flatMap(residual -> cost.map(sum -> new ResponseValue(inherent, residual, sum))));
    }
}
