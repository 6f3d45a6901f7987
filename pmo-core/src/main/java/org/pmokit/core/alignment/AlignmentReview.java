package org.pmokit.core.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;
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
        return pass(matrix, true).findings();
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
        return pass(matrix, recorded).outcome();
    }

    private ReviewPass<AlignmentFinding> pass(AlignmentMatrix matrix, boolean recorded) {
        List<DeliveryComponent> leaves = matrix.leaves().toList();
        ReviewPass<AlignmentFinding> pass = ReviewPass.asking(AlignmentCheck.values());
        pass.ask(AlignmentCheck.AL1, leaves, component -> servesObjective(matrix, component, recorded));
        matrix.coverage(1)
                .forEach(coverage -> pass.judge(AlignmentCheck.AL2, coverage.objective(), served(matrix, coverage)));
        matrix.budgetDeviations()
                .forEach(each -> pass.judge(AlignmentCheck.AL3, each.objective(), weighed(matrix, each)));
        pass.ask(AlignmentCheck.AL4, leaves, component -> objectiveInForce(matrix, component))
                .ask(AlignmentCheck.AL5, open(matrix), component -> agrees(matrix, component));
        measures(matrix, pass);
        evidence(matrix, pass);
        return pass.ask(AlignmentCheck.AL8, leaves, component -> mandatory(matrix, component));
    }

    private static Judgement<AlignmentFinding> servesObjective(
            AlignmentMatrix matrix, DeliveryComponent component, boolean recorded) {
        if (!matrix.effectiveLinksOf(component.ref()).isEmpty()) {
            return Judgement.well();
        }
        return recorded
                ? Judgement.amiss(AlignmentFinding.of(
                        AlignmentCheck.AL1,
                        List.of(component.ref()),
                        component.named() + " works towards no objective.",
                        "name the objective it serves, or ask why it is done."))
                : Judgement.lacking("objective that a component works towards");
    }

    private static Judgement<AlignmentFinding> served(AlignmentMatrix matrix, ObjectiveCoverage coverage) {
        return Judgement.amissIf(
                coverage.components() + coverage.unstated() == 0,
                () -> AlignmentFinding.of(
                        AlignmentCheck.AL2,
                        List.of(coverage.objective()),
                        "Nothing that is open works towards objective "
                                + matrix.portfolio().nameOf(coverage.objective()) + ".",
                        "start something that does, or withdraw it."));
    }

    private Judgement<AlignmentFinding> weighed(AlignmentMatrix matrix, BudgetDeviation each) {
        return Judgement.amissIf(
                each.exceeds(budgetDeviation),
                () -> new AlignmentFinding(
                        AlignmentCheck.AL3,
                        List.of(each.objective()),
                        Optional.of(each.deviation()),
                        "Objective " + matrix.portfolio().nameOf(each.objective()) + " has "
                                + each.budgetShare().asPercent(1) + " of the budget and "
                                + each.weightShare().asPercent(1) + " of the weight; "
                                + budgetDeviation.asPercent(1) + " apart is allowed.",
                        "move money, or weigh the objectives again."));
    }

    private static Judgement<AlignmentFinding> objectiveInForce(AlignmentMatrix matrix, DeliveryComponent component) {
        List<AlignmentLink> links = matrix.effectiveLinksOf(component.ref());
        if (links.isEmpty()) {
            return Judgement.notApplicable();
        }
        List<ComponentRef> subjects = new ArrayList<>();
        subjects.add(component.ref());
        links.forEach(link -> subjects.add(link.objective()));
        return Judgement.amissIf(
                links.stream().noneMatch(link -> matrix.isInForce(link.objective())),
                () -> AlignmentFinding.of(
                        AlignmentCheck.AL4,
                        subjects,
                        component.named() + " is open, and no objective that it works towards is in force.",
                        "justify it again, or stop it."));
    }

    private static List<DeliveryComponent> open(AlignmentMatrix matrix) {
        return matrix.portfolio()
                .components()
                .filter(component -> component.isOpenOn(matrix.day()))
                .toList();
    }

    private static Judgement<AlignmentFinding> agrees(AlignmentMatrix matrix, DeliveryComponent component) {
        List<AlignmentLink> links = matrix.linksOf(component.ref()).stream()
                .filter(link -> matrix.isInForce(link.objective()))
                .toList();
        if (links.isEmpty()) {
            return Judgement.notApplicable();
        }
        return Judgement.of(links.stream()
                .filter(AlignmentLink::isConflict)
                .map(link -> new AlignmentFinding(
                        AlignmentCheck.AL5,
                        List.of(link.component(), link.objective()),
                        link.strength().map(strength -> Ratio.of(strength, 1).orElseThrow()),
                        matrix.portfolio().nameOf(link.component()) + " works against objective "
                                + matrix.portfolio().nameOf(link.objective()) + ", with "
                                + link.strength().orElseThrow() + ".",
                        "let the board that owns the objective accept it, or change the work."))
                .toList());
    }

    private static void measures(AlignmentMatrix matrix, ReviewPass<AlignmentFinding> pass) {
        Set<ObjectiveId> served = new LinkedHashSet<>();
        matrix.portfolio().all(Benefit.class).forEach(benefit -> served.addAll(benefit.objectives()));
        matrix.portfolio().all(PerformanceMeasure.class).stream()
                .filter(measure -> matrix.isInForce(measure.objective()))
                .forEach(measure -> pass.judge(
                        AlignmentCheck.AL6,
                        measure.objective(),
                        Judgement.amissIf(
                                measure.benefit().isEmpty() && !served.contains(measure.objective()),
                                () -> AlignmentFinding.of(
                                        AlignmentCheck.AL6,
                                        List.of(measure.objective()),
                                        "No benefit moves \"" + measure.name() + "\" of objective "
                                                + matrix.portfolio().nameOf(measure.objective()) + ".",
                                        "name the benefit that does, or the objective on the benefit."))));
    }

    private static void evidence(AlignmentMatrix matrix, ReviewPass<AlignmentFinding> pass) {
        Map<String, List<Contribution>> byEvidence = new LinkedHashMap<>();
        matrix.portfolio()
                .all(Contribution.class)
                .forEach(stated -> stated.evidence()
                        .ifPresent(text -> byEvidence
                                .computeIfAbsent(text, none -> new ArrayList<>())
                                .add(stated)));
        byEvidence.values().forEach(uses -> {
            List<ComponentRef> users = uses.stream()
                    .<ComponentRef>flatMap(stated -> Stream.of(stated.component(), stated.objective()))
                    .distinct()
                    .toList();
            pass.judge(
                    AlignmentCheck.AL7,
                    uses.stream().map(Contribution::component).toList(),
                    Judgement.amissIf(
                            uses.size() > 1,
                            () -> AlignmentFinding.of(
                                    AlignmentCheck.AL7,
                                    users,
                                    uses.size() + " contributions rest on the same evidence.",
                                    "say for each of them what shows it.")));
        });
    }

    private static Judgement<AlignmentFinding> mandatory(AlignmentMatrix matrix, DeliveryComponent component) {
        return Judgement.amissIf(
                matrix.isMandatory(component.ref()),
                () -> AlignmentFinding.of(
                        AlignmentCheck.AL8,
                        List.of(component.ref()),
                        component.named() + " is mandatory.",
                        "keep it out of any choice by score."));
    }
}
