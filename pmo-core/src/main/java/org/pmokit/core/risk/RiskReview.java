package org.pmokit.core.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.review.ReviewOutcome;

/**
 * A look over the risk register. Closed risks are looked at for links and ratings only; what is not rated is neither high
 * nor above the line.
 *
 * @param scale of the office
 * @param high inherent score from which a risk must have a response
 * @param line score above which a threat may be accepted by decision only: the residual one where there is one
 * @param reviewDays calendar days after which a risk has to be looked at again
 */
public record RiskReview(RiskScale scale, Ratio high, Ratio line, int reviewDays) {

    /** The scale of five by five, high from 15, the line at 12, and a review every 30 days: all house defaults. */
    public static final RiskReview HOUSE_DEFAULT =
            new RiskReview(RiskScale.HOUSE_DEFAULT, Ratio.of("15"), Ratio.of("12"), 30);

    /** Checks the interval. */
    public RiskReview {
        if (reviewDays < 1) {
            throw new IllegalArgumentException(
                    "Risks cannot be reviewed every " + reviewDays + " days.\nMaybe once in 30 days.");
        }
    }

    /**
     * What is amiss on that day, in the order of the register, then of the checks; empty when nothing is.
     *
     * @param register as known on the day
     * @param day the status date
     */
    public List<RiskFinding> findings(Collection<Risk> register, LocalDate day) {
        Map<RiskId, Risk> byId = new LinkedHashMap<>();
        register.forEach(each -> byId.putIfAbsent(each.id(), each));
        List<RiskFinding> found = new ArrayList<>();
        for (Risk risk : register) {
            if (risk.isOpen()) {
                entry(risk, found);
                worse(risk).ifPresent(found::add);
                late(risk, day).ifPresent(found::add);
                unanswered(risk).ifPresent(found::add);
                passed(risk, day).ifPresent(found::add);
                accepted(risk).ifPresent(found::add);
                forgotten(risk, day).ifPresent(found::add);
            }
            unlinked(risk, byId, found);
            offScale(risk).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param register as known on the day
     * @param day the status date
     */
    public ReviewOutcome outcome(Collection<Risk> register, LocalDate day) {
        List<Risk> open = register.stream().filter(Risk::isOpen).toList();
        return ReviewOutcome.asking(RiskCheck.values())
                .lookedAtAll(open.stream(), RiskCheck.RK1, RiskCheck.RK2, RiskCheck.RK5, RiskCheck.RK8)
                .lookedAtAll(open.stream().filter(this::hasResidual), RiskCheck.RK3)
                .lookedAtAll(
                        open.stream()
                                .filter(risk -> risk.responses().stream()
                                        .anyMatch(each -> each.due().isPresent())),
                        RiskCheck.RK4)
                .lackingAll(
                        RiskCheck.RK5,
                        open.stream().filter(risk -> risk.score(scale).isEmpty() && !risk.isResponded()),
                        "probability and impact of a risk")
                .lookedAtAll(open.stream().filter(risk -> risk.proximityDate().isPresent()), RiskCheck.RK6)
                .lookedAtAll(open.stream().filter(RiskReview::isAccepted), RiskCheck.RK7)
                .lackingAll(
                        RiskCheck.RK7,
                        open.stream()
                                .filter(RiskReview::isAccepted)
                                .filter(risk -> risk.decision().isEmpty()
                                        && risk.residualScore(scale).isEmpty()
                                        && risk.score(scale).isEmpty()),
                        "probability and impact of a risk")
                .lackingAll(
                        RiskCheck.RK8,
                        open.stream()
                                .filter(risk -> risk.reviewedOn().isEmpty()
                                        && risk.raised().isEmpty()),
                        "day on which a risk was raised or reviewed")
                .lookedAtAll(register.stream().filter(RiskReview::isLinked), RiskCheck.RK9)
                .lookedAtAll(
                        register.stream().filter(risk -> levels(risk).findAny().isPresent()), RiskCheck.RK10)
                .found(findings(register, day))
                .build();
    }

    private boolean hasResidual(Risk risk) {
        boolean byScore =
                risk.score(scale).isPresent() && risk.residualScore(scale).isPresent();
        return byScore
                || (risk.expectedValue().isPresent()
                        && risk.residualExpectedValue().isPresent());
    }

    private static boolean isAccepted(Risk risk) {
        return risk.allResponseCategories().contains(ResponseCategory.ACCEPT)
                && risk.direction().filter(RiskEffect.OPPORTUNITY::equals).isEmpty();
    }

    private static boolean isLinked(Risk risk) {
        return !risk.secondaryRisks().isEmpty() || risk.derivedFrom().stream().anyMatch(RiskId.class::isInstance);
    }

    private static Stream<Ratio> levels(Risk risk) {
        return Stream.of(
                        risk.probabilityLevel(),
                        risk.impactLevel(),
                        risk.residualProbabilityLevel(),
                        risk.residualImpactLevel())
                .flatMap(Optional::stream);
    }

    private static void entry(Risk risk, List<RiskFinding> found) {
        if (risk.owner().filter(text -> !text.isBlank()).isEmpty()) {
            found.add(finding(RiskCheck.RK1, risk, "owner", "has no owner.", "name the one who watches it."));
        }
        List<String> missing = Stream.of(
                        missing("cause", risk.cause()),
                        missing("event", risk.event()),
                        missing("effect", risk.effect()))
                .flatMap(Optional::stream)
                .toList();
        if (!missing.isEmpty()) {
            found.add(finding(
                    RiskCheck.RK2,
                    risk,
                    missing.get(0),
                    "does not say its " + String.join(", ", missing) + ".",
                    "say why it could happen, what would happen, and to what effect."));
        }
    }

    private static Optional<String> missing(String what, Optional<String> said) {
        return said.filter(text -> !text.isBlank()).isPresent() ? Optional.empty() : Optional.of(what);
    }

    /** By score; where there is none, by expected value, of which less is worse. */
    private Optional<RiskFinding> worse(Risk risk) {
        boolean byScore = risk.rating(scale)
                        .filter(RiskRating::isWorseAfterResponse)
                        .isPresent()
                && risk.direction().filter(RiskEffect.OPPORTUNITY::equals).isEmpty();
        boolean byValue = risk.expectedValue()
                .flatMap(before -> risk.residualExpectedValue()
                        .filter(after -> before.amount().isMoreThan(after.amount())))
                .isPresent();
        return byScore || byValue
                ? Optional.of(finding(
                        RiskCheck.RK3,
                        risk,
                        byScore ? "residualImpactLevel" : "residualImpact",
                        "is worse with the response than without.",
                        "check whether inherent and residual were mixed up."))
                : Optional.empty();
    }

    private static Optional<RiskFinding> late(Risk risk, LocalDate day) {
        List<RiskResponse> late =
                risk.responses().stream().filter(each -> each.isOverdueOn(day)).toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        RiskCheck.RK4,
                        risk,
                        "responses",
                        "has " + late.size()
                                + (late.size() == 1 ? " late response, due on " : " late responses, the first due on ")
                                + late.stream()
                                        .flatMap(each -> each.due().stream())
                                        .min(LocalDate::compareTo)
                                        .map(LocalDate::toString)
                                        .orElse("")
                                + ".",
                        "do them, or agree on another day."));
    }

    private Optional<RiskFinding> unanswered(Risk risk) {
        return risk.score(scale)
                .filter(score -> score.value().compareTo(high.value()) >= 0 && !risk.isResponded())
                .map(score -> finding(
                        RiskCheck.RK5,
                        risk,
                        "responses",
                        "scores " + score.value().toPlainString() + " and has no response.",
                        "decide what to do, even if it is to accept it."));
    }

    private static Optional<RiskFinding> passed(Risk risk, LocalDate day) {
        return risk.proximityDate()
                .filter(day::isAfter)
                .map(until -> finding(
                        RiskCheck.RK6,
                        risk,
                        "proximityDate",
                        "could occur until " + until + " and is still open.",
                        "close it, or say until when it can occur."));
    }

    private Optional<RiskFinding> accepted(Risk risk) {
        Optional<BigDecimal> score =
                risk.residualScore(scale).or(() -> risk.score(scale)).map(RiskScore::value);
        boolean undecided = risk.decision().isEmpty()
                && risk.allResponseCategories().contains(ResponseCategory.ACCEPT)
                && risk.direction().filter(RiskEffect.OPPORTUNITY::equals).isEmpty();
        return score.filter(value -> undecided && value.compareTo(line.value()) > 0)
                .map(value -> finding(
                        RiskCheck.RK7,
                        risk,
                        "decision",
                        "is accepted at " + value.toPlainString() + ", above the line of " + line
                                + ", and nobody decided that.",
                        "put it before the level above."));
    }

    private Optional<RiskFinding> forgotten(Risk risk, LocalDate day) {
        return risk.reviewedOn()
                .or(risk::raised)
                .filter(on -> on.plusDays(reviewDays).isBefore(day))
                .map(on -> finding(
                        RiskCheck.RK8,
                        risk,
                        "reviewedOn",
                        risk.reviewedOn().isPresent()
                                ? "was last looked at on " + on + "."
                                : "was raised on " + on + " and never looked at since.",
                        "review it with its owner."));
    }

    private static void unlinked(Risk risk, Map<RiskId, Risk> register, List<RiskFinding> found) {
        for (RiskId id : risk.secondaryRisks()) {
            Risk secondary = register.get(id);
            if (secondary == null || !secondary.derivedFrom().contains(risk.id())) {
                found.add(finding(
                        RiskCheck.RK9,
                        risk,
                        "secondaryRisks",
                        "brings about " + (secondary == null ? id.value() : secondary.named()) + ", which "
                                + (secondary == null ? "is not in the register." : "does not say so."),
                        "let the secondary risk point to what it came from."));
            }
        }
        risk.derivedFrom().stream()
                .filter(RiskId.class::isInstance)
                .map(RiskId.class::cast)
                .flatMap(id -> Optional.ofNullable(register.get(id)).stream())
                .filter(origin -> !origin.secondaryRisks().contains(risk.id()))
                .forEach(origin -> found.add(finding(
                        RiskCheck.RK9,
                        risk,
                        "derivedFrom",
                        "came from " + origin.named() + ", which does not name it as a secondary risk.",
                        "add it to the secondary risks of the other one.")));
    }

    private Optional<RiskFinding> offScale(Risk risk) {
        Optional<Ratio> likelihood = Stream.of(risk.probabilityLevel(), risk.residualProbabilityLevel())
                .flatMap(Optional::stream)
                .filter(level -> !scale.hasLikelihood(level))
                .findFirst();
        Optional<Ratio> impact = Stream.of(risk.impactLevel(), risk.residualImpactLevel())
                .flatMap(Optional::stream)
                .filter(level -> !scale.hasImpact(level))
                .findFirst();
        return likelihood
                .or(() -> impact)
                .map(level -> finding(
                        RiskCheck.RK10,
                        risk,
                        likelihood.isPresent() ? "probabilityLevel" : "impactLevel",
                        "is rated " + level + ", which is no level of the scale of \"" + scale.source() + "\".",
                        "rate it on that scale, or name the scale that it was rated on."));
    }

    private static RiskFinding finding(RiskCheck check, Risk risk, String attribute, String message, String advice) {
        return new RiskFinding(
                check, risk.id(), risk.path() + "." + attribute, "The risk " + risk.named() + " " + message, advice);
    }
}
