package org.pmokit.core.risk;

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
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;

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

    private static final String RATING = "probability and impact of a risk";

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
        return pass(register, day).findings();
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param register as known on the day
     * @param day the status date
     */
    public ReviewOutcome outcome(Collection<Risk> register, LocalDate day) {
        return pass(register, day).outcome();
    }

    private ReviewPass<RiskFinding> pass(Collection<Risk> register, LocalDate day) {
        Map<RiskId, Risk> byId = new LinkedHashMap<>();
        register.forEach(each -> byId.putIfAbsent(each.id(), each));
        ReviewPass<RiskFinding> pass = ReviewPass.asking(RiskCheck.values());
        for (Risk risk : register) {
            RiskId id = risk.id();
            if (risk.isOpen()) {
                pass.judge(RiskCheck.RK1, id, owned(risk))
                        .judge(RiskCheck.RK2, id, toldInFull(risk))
                        .judge(RiskCheck.RK3, id, responseHelps(risk))
                        .judge(RiskCheck.RK4, id, responsesInTime(risk, day))
                        .judge(RiskCheck.RK5, id, responded(risk))
                        .judge(RiskCheck.RK6, id, proximity(risk, day))
                        .judge(RiskCheck.RK7, id, acceptedByDecision(risk))
                        .judge(RiskCheck.RK8, id, reviewedLately(risk, day));
            }
            pass.judge(RiskCheck.RK9, id, linked(risk, byId)).judge(RiskCheck.RK10, id, onScale(risk));
        }
        return pass;
    }

    private boolean hasResidual(Risk risk) {
        boolean byScore =
                risk.score(scale).isPresent() && risk.residualScore(scale).isPresent();
        return byScore
                || (risk.expectedValue().isPresent()
                        && risk.residualExpectedValue().isPresent());
    }

    private static boolean isAccepted(Risk risk) {
        return risk.allResponseCategories().contains(ResponseCategory.ACCEPT) && isNoOpportunity(risk);
    }

    private static boolean isNoOpportunity(Risk risk) {
        return risk.direction().filter(RiskEffect.OPPORTUNITY::equals).isEmpty();
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

    private static Judgement<RiskFinding> owned(Risk risk) {
        return Judgement.amissIf(
                risk.owner().filter(text -> !text.isBlank()).isEmpty(),
                () -> finding(RiskCheck.RK1, risk, "owner", "has no owner.", "name the one who watches it."));
    }

    private static Judgement<RiskFinding> toldInFull(Risk risk) {
        List<String> missing = Stream.of(
                        missing("cause", risk.cause()),
                        missing("event", risk.event()),
                        missing("effect", risk.effect()))
                .flatMap(Optional::stream)
                .toList();
        return Judgement.amissIf(
                !missing.isEmpty(),
                () -> finding(
                        RiskCheck.RK2,
                        risk,
                        missing.get(0),
                        "does not say its " + String.join(", ", missing) + ".",
                        "say why it could happen, what would happen, and to what effect."));
    }

    private static Optional<String> missing(String what, Optional<String> said) {
        return said.filter(text -> !text.isBlank()).isPresent() ? Optional.empty() : Optional.of(what);
    }

    /** By score; where there is none, by expected value, of which less is worse. */
    private Judgement<RiskFinding> responseHelps(Risk risk) {
        if (!hasResidual(risk)) {
            return Judgement.notApplicable();
        }
        boolean byScore =
                risk.rating(scale).filter(RiskRating::isWorseAfterResponse).isPresent() && isNoOpportunity(risk);
        boolean byValue = risk.expectedValue()
                .flatMap(before -> risk.residualExpectedValue()
                        .filter(after -> before.amount().isMoreThan(after.amount())))
                .isPresent();
        return Judgement.amissIf(
                byScore || byValue,
                () -> finding(
                        RiskCheck.RK3,
                        risk,
                        byScore ? "residualImpactLevel" : "residualImpact",
                        "is worse with the response than without.",
                        "check whether inherent and residual were mixed up."));
    }

    private static Judgement<RiskFinding> responsesInTime(Risk risk, LocalDate day) {
        if (risk.responses().stream().allMatch(each -> each.due().isEmpty())) {
            return Judgement.notApplicable();
        }
        List<RiskResponse> late =
                risk.responses().stream().filter(each -> each.isOverdueOn(day)).toList();
        return Judgement.amissIf(
                !late.isEmpty(),
                () -> finding(
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

    private Judgement<RiskFinding> responded(Risk risk) {
        if (risk.isResponded()) {
            return Judgement.well();
        }
        return risk.score(scale)
                .map(RiskScore::value)
                .map(score -> Judgement.amissIf(
                        score.compareTo(high.value()) >= 0,
                        () -> finding(
                                RiskCheck.RK5,
                                risk,
                                "responses",
                                "scores " + score.toPlainString() + " and has no response.",
                                "decide what to do, even if it is to accept it.")))
                .orElse(Judgement.lacking(RATING));
    }

    private static Judgement<RiskFinding> proximity(Risk risk, LocalDate day) {
        return risk.proximityDate()
                .map(until -> Judgement.amissIf(
                        day.isAfter(until),
                        () -> finding(
                                RiskCheck.RK6,
                                risk,
                                "proximityDate",
                                "could occur until " + until + " and is still open.",
                                "close it, or say until when it can occur.")))
                .orElse(Judgement.notApplicable());
    }

    private Judgement<RiskFinding> acceptedByDecision(Risk risk) {
        if (!isAccepted(risk)) {
            return Judgement.notApplicable();
        }
        if (risk.decision().isPresent()) {
            return Judgement.well();
        }
        return risk.residualScore(scale)
                .or(() -> risk.score(scale))
                .map(RiskScore::value)
                .map(score -> Judgement.amissIf(
                        score.compareTo(line.value()) > 0,
                        () -> finding(
                                RiskCheck.RK7,
                                risk,
                                "decision",
                                "is accepted at " + score.toPlainString() + ", above the line of " + line
                                        + ", and nobody decided that.",
                                "put it before the level above.")))
                .orElse(Judgement.lacking(RATING));
    }

    private Judgement<RiskFinding> reviewedLately(Risk risk, LocalDate day) {
        return risk.reviewedOn()
                .or(risk::raised)
                .map(on -> Judgement.amissIf(
                        on.plusDays(reviewDays).isBefore(day),
                        () -> finding(
                                RiskCheck.RK8,
                                risk,
                                "reviewedOn",
                                risk.reviewedOn().isPresent()
                                        ? "was last looked at on " + on + "."
                                        : "was raised on " + on + " and never looked at since.",
                                "review it with its owner.")))
                .orElse(Judgement.lacking("day on which a risk was raised or reviewed"));
    }

    private static Judgement<RiskFinding> linked(Risk risk, Map<RiskId, Risk> register) {
        if (!isLinked(risk)) {
            return Judgement.notApplicable();
        }
        List<RiskFinding> found = new ArrayList<>();
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
        return Judgement.of(found);
    }

    private Judgement<RiskFinding> onScale(Risk risk) {
        return levels(risk).findAny().isEmpty() ? Judgement.notApplicable() : Judgement.of(offScale(risk));
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
