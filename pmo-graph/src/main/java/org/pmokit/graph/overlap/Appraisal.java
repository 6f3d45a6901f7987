package org.pmokit.graph.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    private final Claims claims;
    final Windows windows;
    final Things things;
    private final PairFacts facts;
    private final OverlapSettings settings;

    /** Weight times rarity of each thing; of no use for what only one project names. */
    private final double[] worth;

    /** Nothing when texts are not compared. */
    final List<TextMatches> texts;

    Appraisal(Portfolio portfolio, OverlapSettings settings) {
        this.projects = new Projects(portfolio);
        this.claims = new Claims(portfolio);
        ThingReader reader = new ThingReader(projects, claims);
        this.windows = new Windows(projects, reader.ownDays());
        this.things = new Things(reader, windows);
        this.texts = settings.text()
                .map(how -> Arrays.stream(OverlapKind.values())
                        .filter(OverlapKind::isText)
                        .map(kind -> new TextMatches(portfolio, projects, kind, settings.limited(how)))
                        .toList())
                .orElse(List.of());
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
        things.common(
                first, second, (thing, slot, otherSlot) -> sum[0] += worth(thing, windows.factor(slot, otherSlot)));
        for (TextMatches matches : texts) {
            double worth = settings.weight(matches.kind) * Math.max(factor, settings.apartFactor());
            matches.of(pair, (place, similarity) -> sum[0] += worth * similarity);
        }
        return projects.sameProgramme(first, second) ? sum[0] * settings.sameProgrammeFactor() : sum[0];
    }

    /** Nothing for what needs shared time and has none, whose factor is 0. */
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
        List<SharedThing> evidence = evidence(pair);
        return evidence.isEmpty() ? Optional.empty() : Optional.of(told(pair, evidence));
    }

    private List<SharedThing> evidence(long pair) {
        int first = projects.first(pair);
        int second = projects.second(pair);
        List<SharedThing> evidence = new ArrayList<>();
        things.common(first, second, (thing, slot, otherSlot) -> {
            if (windows.meet(slot, otherSlot) || !things.kind(thing).needsSharedTime()) {
                evidence.add(thing(thing, slot, otherSlot));
            }
        });
        String id = projects.id(first).value();
        for (TextMatches matches : texts) {
            matches.of(pair, (place, similarity) -> evidence.add(matches.told(place, id)));
        }
        evidence.sort(Comparator.comparing(SharedThing::kind));
        return evidence.stream().anyMatch(thing -> thing.kind().countsAlone()) ? evidence : List.of();
    }

    private SharedThing thing(int thing, int slot, int otherSlot) {
        SharedThing plain = SharedThing.builder()
                .kind(things.kind(thing))
                .key(things.key(thing))
                .sharedBy(things.sharedBy(thing))
                .note(claims.note(things.kind(thing), things.key(thing)))
                .build();
        boolean ownDays = slot >= projects.size() && otherSlot >= projects.size();
        return ownDays && windows.bothKnown(slot, otherSlot)
                ? plain.toBuilder()
                        .period(windows.range(slot).intersection(windows.range(otherSlot)))
                        .build()
                : plain;
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
        long common = count(OverlapKind.DELIVERABLE, evidence);
        if (isMerger(pair, common, evidence)) {
            return Disposition.MERGE;
        }
        if (common > 0 || count(OverlapKind.PRODUCT, evidence) > 0 || count(OverlapKind.SYSTEM, evidence) > 0) {
            return Disposition.SHARE_DELIVERABLE;
        }
        boolean needsJudgement = evidence.stream()
                .map(SharedThing::kind)
                .anyMatch(kind -> kind.isText() || kind == OverlapKind.BENEFIT || kind == OverlapKind.FUNDING);
        return needsJudgement ? Disposition.REFER : Disposition.RESEQUENCE;
    }

    /** Whether most of what either delivers is common, or both are described in nearly the same words. */
    private boolean isMerger(long pair, long common, List<SharedThing> evidence) {
        int either = things.countOf(OverlapKind.DELIVERABLE, projects.first(pair))
                + things.countOf(OverlapKind.DELIVERABLE, projects.second(pair));
        return (common > 0 && (double) common / (either - common) >= settings.mergeFrom())
                || evidence.stream()
                        .anyMatch(thing ->
                                thing.kind() == OverlapKind.DESCRIPTION && thing.degree() >= settings.mergeTextFrom());
    }

    private static long count(OverlapKind kind, List<SharedThing> evidence) {
        return evidence.stream().filter(thing -> thing.kind() == kind).count();
    }
}
