package org.pmokit.core.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.PerformanceMeasure;

/**
 * Looks a matrix over, check by check.
 *
 * @param budgetDeviation how far budget share and weight share of an objective may be apart, zero or more
 */
public record AlignmentReview(Ratio budgetDeviation) {

    /** Budget share and weight share may be ten percentage points apart, which is a house default. */
    public static final AlignmentReview HOUSE_DEFAULT = new AlignmentReview(Ratio.of("0.1"));

    /** Checks the limit. */
    public AlignmentReview {
        if (budgetDeviation.value().signum() < 0) {
            throw new IllegalArgumentException(
                    "The deviation allowed is " + budgetDeviation + ".\nMaybe write 0.1 for ten percentage points.");
        }
    }

    /**
     * What is worth knowing, in the order of the checks and then of the registers; empty when there is nothing.
     *
     * @param matrix to be looked over
     */
    public List<AlignmentFinding> findings(AlignmentMatrix matrix) {
        List<AlignmentFinding> found = new ArrayList<>();
        matrix.leaves().forEach(component -> orphan(matrix, component).ifPresent(found::add));
        gaps(matrix, found);
        deviations(matrix, found);
        matrix.leaves().forEach(component -> withdrawn(matrix, component).ifPresent(found::add));
        conflicts(matrix, found);
        measures(matrix, found);
        evidence(matrix, found);
        matrix.leaves()
                .filter(component -> matrix.isMandatory(component.ref()))
                .forEach(component -> found.add(AlignmentFinding.of(
                        AlignmentCheck.AL8,
                        List.of(component.ref()),
                        component.named() + " is mandatory.",
                        "keep it out of any choice by score.")));
        return List.copyOf(found);
    }

    /**
     * What is worth knowing, and what each check looked at. Where nothing at all is on record about who works towards what,
     * that a component works towards no objective is want of data and not a finding.
     *
     * @param matrix to be looked over
     */
    public ReviewOutcome outcome(AlignmentMatrix matrix) {
        boolean recorded = matrix.portfolio()
                .components()
                .anyMatch(each -> !matrix.linksOf(each.ref()).isEmpty());
        ReviewOutcome.Builder outcome = ReviewOutcome.asking(AlignmentCheck.values())
                .lookedAtAll(matrix.leaves(), AlignmentCheck.AL1, AlignmentCheck.AL8)
                .lookedAt(
                        matrix.coverage(1).stream()
                                .map(each -> each.objective())
                                .toList(),
                        AlignmentCheck.AL2)
                .lookedAt(
                        matrix.budgetDeviations().stream()
                                .map(each -> each.objective())
                                .toList(),
                        AlignmentCheck.AL3)
                .lookedAtAll(
                        matrix.leaves()
                                .filter(each ->
                                        !matrix.effectiveLinksOf(each.ref()).isEmpty()),
                        AlignmentCheck.AL4)
                .lookedAtAll(
                        matrix.portfolio()
                                .components()
                                .filter(each -> each.isOpenOn(matrix.day()))
                                .filter(each -> matrix.linksOf(each.ref()).stream()
                                        .anyMatch(link -> matrix.isInForce(link.objective()))),
                        AlignmentCheck.AL5)
                .lookedAt(
                        matrix.portfolio().all(PerformanceMeasure.class).stream()
                                .map(PerformanceMeasure::objective)
                                .filter(matrix::isInForce)
                                .toList(),
                        AlignmentCheck.AL6)
                .lookedAt(
                        matrix.portfolio().all(Contribution.class).stream()
                                .filter(each -> each.evidence().isPresent())
                                .map(Contribution::component)
                                .toList(),
                        AlignmentCheck.AL7);
        if (!recorded) {
            outcome.lackingAll(AlignmentCheck.AL1, matrix.leaves(), "objective that a component works towards");
        }
        return outcome.found(findings(matrix).stream()
                        .filter(each -> recorded || each.check() != AlignmentCheck.AL1)
                        .toList())
                .build();
    }

    private static Optional<AlignmentFinding> orphan(AlignmentMatrix matrix, DeliveryComponent component) {
        if (!matrix.effectiveLinksOf(component.ref()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AlignmentFinding.of(
                AlignmentCheck.AL1,
                List.of(component.ref()),
                component.named() + " works towards no objective.",
                "name the objective it serves, or ask why it is done."));
    }

    private static void gaps(AlignmentMatrix matrix, List<AlignmentFinding> found) {
        matrix.coverage(1).stream()
                .filter(coverage -> coverage.components() + coverage.unstated() == 0)
                .forEach(coverage -> found.add(AlignmentFinding.of(
                        AlignmentCheck.AL2,
                        List.of(coverage.objective()),
                        "Nothing that is open works towards objective "
                                + matrix.portfolio().nameOf(coverage.objective()) + ".",
                        "start something that does, or withdraw it.")));
    }

    private void deviations(AlignmentMatrix matrix, List<AlignmentFinding> found) {
        matrix.budgetDeviations().stream()
                .filter(each -> each.exceeds(budgetDeviation))
                .forEach(each -> found.add(new AlignmentFinding(
                        AlignmentCheck.AL3,
                        List.of(each.objective()),
                        Optional.of(each.deviation()),
                        "Objective " + matrix.portfolio().nameOf(each.objective()) + " has "
                                + each.budgetShare().asPercent(1) + " of the budget and "
                                + each.weightShare().asPercent(1) + " of the weight; "
                                + budgetDeviation.asPercent(1) + " apart is allowed.",
                        "move money, or weigh the objectives again.")));
    }

    private static Optional<AlignmentFinding> withdrawn(AlignmentMatrix matrix, DeliveryComponent component) {
        List<AlignmentLink> links = matrix.effectiveLinksOf(component.ref());
        if (links.isEmpty() || links.stream().anyMatch(link -> matrix.isInForce(link.objective()))) {
            return Optional.empty();
        }
        List<ComponentRef> subjects = new ArrayList<>();
        subjects.add(component.ref());
        links.forEach(link -> subjects.add(link.objective()));
        return Optional.of(AlignmentFinding.of(
                AlignmentCheck.AL4,
                subjects,
                component.named() + " is open, and no objective that it works towards is in force.",
                "justify it again, or stop it."));
    }

    private static void conflicts(AlignmentMatrix matrix, List<AlignmentFinding> found) {
        matrix.portfolio()
                .components()
                .filter(component -> component.isOpenOn(matrix.day()))
                .flatMap(component -> matrix.linksOf(component.ref()).stream())
                .filter(link -> link.isConflict() && matrix.isInForce(link.objective()))
                .forEach(link -> found.add(new AlignmentFinding(
                        AlignmentCheck.AL5,
                        List.of(link.component(), link.objective()),
                        link.strength().map(strength -> Ratio.of(strength, 1).orElseThrow()),
                        matrix.portfolio().nameOf(link.component()) + " works against objective "
                                + matrix.portfolio().nameOf(link.objective()) + ", with "
                                + link.strength().orElseThrow() + ".",
                        "let the board that owns the objective accept it, or change the work.")));
    }

    private static void measures(AlignmentMatrix matrix, List<AlignmentFinding> found) {
        Set<ObjectiveId> served = new LinkedHashSet<>();
        matrix.portfolio().all(Benefit.class).forEach(benefit -> served.addAll(benefit.objectives()));
        matrix.portfolio().all(PerformanceMeasure.class).stream()
                .filter(measure -> measure.benefit().isEmpty()
                        && !served.contains(measure.objective())
                        && matrix.isInForce(measure.objective()))
                .forEach(measure -> found.add(AlignmentFinding.of(
                        AlignmentCheck.AL6,
                        List.of(measure.objective()),
                        "No benefit moves \"" + measure.name() + "\" of objective "
                                + matrix.portfolio().nameOf(measure.objective()) + ".",
                        "name the benefit that does, or the objective on the benefit.")));
    }

    private static void evidence(AlignmentMatrix matrix, List<AlignmentFinding> found) {
        Map<String, Set<ComponentRef>> users = new LinkedHashMap<>();
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (Contribution stated : matrix.portfolio().all(Contribution.class)) {
            stated.evidence().ifPresent(text -> {
                users.computeIfAbsent(text, none -> new LinkedHashSet<>())
                        .addAll(List.of(stated.component(), stated.objective()));
                uses.merge(text, 1, Integer::sum);
            });
        }
        uses.forEach((text, count) -> {
            if (count > 1) {
                found.add(AlignmentFinding.of(
                        AlignmentCheck.AL7,
                        List.copyOf(users.get(text)),
                        count + " contributions rest on the same evidence.",
                        "say for each of them what shows it."));
            }
        });
    }
}
