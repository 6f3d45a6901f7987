package org.pmokit.rules.catalog.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.review.CheckOutcome;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * One review of a portfolio, its outcome divided among the portfolio, programmes, projects and offices. Takes time in
 * proportion to what was looked at.
 */
final class ReviewRun {

    /** What a check says of one component. */
    private static final class Share {
        private int lookedAt;
        private final List<String> missing = new ArrayList<>();
        private final Map<String, List<ReviewFinding>> byAspect = new LinkedHashMap<>();
        private final List<ComponentRef> offenders = new ArrayList<>();
    }

    private final PortfolioId portfolio;
    private final Map<ReviewCheck, Map<ComponentRef, Share>> shares = new HashMap<>();
    private final @Nullable RuntimeException broken;

    ReviewRun(Review review, Given given) {
        this.portfolio = given.registers().id();
        this.broken = attempt(review, given);
    }

    /** A review that breaks is a failure of each of its rules, told when they are asked, and of nothing else. */
    private @Nullable RuntimeException attempt(Review review, Given given) {
        Homes homes = new Homes(given.registers());
        try {
            for (ReviewOutcome outcome : review.run(given)) {
                outcome.checks().forEach(check -> divide(check, homes));
            }
            return null;
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    private void divide(CheckOutcome outcome, Homes homes) {
        UnaryOperator<ComponentRef> homeOf =
                ReviewRules.isAboutThePortfolio(outcome.check()) ? any -> portfolio : homes::of;
        for (ComponentRef subject : outcome.lookedAt()) {
            share(outcome.check(), homeOf.apply(subject)).lookedAt++;
        }
        outcome.missing()
                .forEach((subject, fact) ->
                        share(outcome.check(), homeOf.apply(subject)).missing.add(fact));
        for (ReviewFinding finding : outcome.findings()) {
            Optional<ComponentRef> first = finding.subjects().stream().findFirst();
            ComponentRef home = first.map(homeOf).orElse(portfolio);
            Share share = share(outcome.check(), home);
            String aspect = first.filter(subject -> !subject.equals(home))
                    .map(ComponentRef::asText)
                    .orElse("");
            List<ReviewFinding> together = share.byAspect.computeIfAbsent(aspect, none -> new ArrayList<>());
            if (together.isEmpty()) {
                first.ifPresent(share.offenders::add);
            }
            together.add(finding);
        }
    }

    private Share share(ReviewCheck check, ComponentRef home) {
        return shares.computeIfAbsent(check, none -> new LinkedHashMap<>()).computeIfAbsent(home, none -> new Share());
    }

    Set<ComponentRef> askedOf(ReviewCheck check) {
        return broken == null ? shares.getOrDefault(check, Map.of()).keySet() : Set.of(portfolio);
    }

    Verdict verdict(ReviewCheck check, ComponentRef home, Threshold most) {
        if (broken != null) {
            throw broken;
        }
        Share share = shares.getOrDefault(check, Map.of()).get(home);
        if (share == null) {
            return Verdict.notApplicable("there is something that the review looks at");
        }
        Measurement measured = measured(share, most);
        if (!measured.isWithinLimit()) {
            return new Verdict.Breached(measured, breaches(share, measured));
        }
        return share.missing.isEmpty()
                ? Verdict.satisfied(measured)
                : Verdict.unknown(
                        share.missing.stream().distinct().map(MissingFact::of).toArray(MissingFact[]::new));
    }

    private static Measurement measured(Share share, Threshold most) {
        BigDecimal found = BigDecimal.valueOf(share.byAspect.size());
        return Measurement.builder()
                .value(found)
                .operator(Operator.AT_MOST)
                .threshold(most)
                .numerator(found)
                .denominator(BigDecimal.valueOf(Math.max(share.lookedAt, share.byAspect.size())))
                .offenders(share.offenders)
                .build();
    }

    /** Amber throughout: a gap in a register asks for attention, and how much it matters is in the evidence. */
    private static List<Breach> breaches(Share share, Measurement measured) {
        List<Breach> breaches = new ArrayList<>();
        share.byAspect.forEach((aspect, findings) -> breaches.add(new Breach(
                aspect,
                Rag.AMBER,
                measured,
                findings.stream().map(ReviewRun::evidence).toList())));
        return breaches;
    }

    private static Evidence evidence(ReviewFinding finding) {
        return new Evidence.ReviewNote(
                finding.asked().code(), finding.severity(), finding.subjects(), finding.message());
    }
}
