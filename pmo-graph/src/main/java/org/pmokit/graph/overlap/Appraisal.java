package org.pmokit.graph.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.AllenRelation;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.dependency.Disposition;

/** What a pair of projects shares, and how much that matters. */
final class Appraisal {

    private static final String DECLARED = "a dependency between the two is declared";

    final Projects projects;
    final Windows windows;
    final Things things;
    private final PairFacts facts;
    private final OverlapSettings settings;

    /** Weight times rarity of each thing; of no use for what only one project names. */
    private final double[] worth;

    Appraisal(Portfolio portfolio, OverlapSettings settings) {
        this.projects = new Projects(portfolio);
        this.windows = new Windows(projects);
        this.things = new Things(new ThingReader(projects), windows.byStart());
        this.facts = new PairFacts(portfolio, projects);
        this.settings = settings;
        this.worth = new double[things.count()];
        for (int thing = 0; thing < worth.length; thing++) {
            worth[thing] = settings.weight(things.kind(thing)) / (things.sharedBy(thing) - 1);
        }
    }

    /** The score as {@link Overlap} describes it, summed in the order of the things. */
    double score(long pair) {
        int first = projects.first(pair);
        int second = projects.second(pair);
        double factor = windows.factor(first, second);
        double[] sum = new double[1];
        things.common(first, second, thing -> sum[0] += worth(thing, factor));
        return projects.sameProgramme(first, second) ? sum[0] * settings.sameProgrammeFactor() : sum[0];
    }

    /** Nothing for a team, supplier or site of projects that run apart, whose factor is 0. */
    private double worth(int thing, double factor) {
        boolean together = things.kind(thing).needsSharedTime();
        return worth[thing] * (together ? factor : Math.max(factor, settings.apartFactor()));
    }

    Significance significance(long pair, double score) {
        Significance level = settings.levelOf(score);
        return facts.isDeclared(pair) ? level.lowered() : level;
    }

    /** Empty when the two share nothing that counts. */
    Optional<Overlap> overlap(long pair) {
        int first = projects.first(pair);
        int second = projects.second(pair);
        List<SharedThing> evidence = evidence(first, second);
        return evidence.isEmpty() ? Optional.empty() : Optional.of(told(pair, evidence));
    }

    private List<SharedThing> evidence(int first, int second) {
        boolean meet = windows.meet(first, second);
        List<SharedThing> evidence = new ArrayList<>();
        things.common(first, second, thing -> {
            OverlapKind kind = things.kind(thing);
            if (meet || !kind.needsSharedTime()) {
                evidence.add(new SharedThing(kind, things.key(thing), things.sharedBy(thing)));
            }
        });
        return evidence;
    }

    private Overlap told(long pair, List<SharedThing> evidence) {
        int first = projects.first(pair);
        int second = projects.second(pair);
        double score = score(pair);
        Significance significance = significance(pair, score);
        boolean lowered = significance != settings.levelOf(score);
        return Overlap.builder()
                .first(projects.id(first))
                .second(projects.id(second))
                .evidence(evidence)
                .relation(relation(first, second))
                .sharedPeriod(sharedPeriod(first, second))
                .sharedDays(sharedDays(first, second))
                .timeFactor(windows.factor(first, second))
                .score(score)
                .significance(significance)
                .loweredBecause(lowered ? Optional.of(DECLARED) : Optional.empty())
                .sameProgramme(projects.sameProgramme(first, second))
                .suggestion(suggestion(pair, evidence))
                .decision(facts.decision(pair))
                .build();
    }

    /** Certain where both have two sides; apart is certain always. */
    private Optional<AllenRelation> relation(int first, int second) {
        boolean certain = windows.bothBounded(first, second) || !windows.meet(first, second);
        return certain ? Optional.of(AllenRelation.of(windows.range(first), windows.range(second))) : Optional.empty();
    }

    private Optional<DateRange> sharedPeriod(int first, int second) {
        return windows.bothKnown(first, second)
                ? windows.range(first).intersection(windows.range(second))
                : Optional.empty();
    }

    private Optional<Long> sharedDays(int first, int second) {
        boolean counted = windows.bothKnown(first, second) && windows.sharedDays(first, second) != Windows.ENDLESS;
        return counted ? Optional.of(windows.sharedDays(first, second)) : Optional.empty();
    }

    private Disposition suggestion(long pair, List<SharedThing> evidence) {
        if (facts.isDeclared(pair)) {
            return Disposition.ACCEPT;
        }
        long common = evidence.stream()
                .filter(thing -> thing.kind() == OverlapKind.DELIVERABLE)
                .count();
        if (common == 0) {
            return Disposition.RESEQUENCE;
        }
        int either = things.countOf(OverlapKind.DELIVERABLE, projects.first(pair))
                + things.countOf(OverlapKind.DELIVERABLE, projects.second(pair));
        double jaccard = (double) common / (either - common);
        return jaccard >= settings.mergeFrom() ? Disposition.MERGE : Disposition.SHARE_DELIVERABLE;
    }
}
