package org.pmokit.core.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.review.ReviewOutcome;

/**
 * The gates of an office with their reviews, to be looked over on a day. Reviews of gates that are not here are left
 * alone.
 */
@Value.Immutable
public abstract class GateControl {

    /** Months after a bad rating by which somebody looks again. Source: usual practice of gateway reviews. */
    public static final int FOLLOW_UP_MONTHS = 6;

    GateControl() {}

    /** The gates. */
    public abstract List<Gate> gates();

    /** The reviews held. */
    public abstract List<GateReview> reviews();

    /** What went into stages. */
    public abstract List<StageSpend> spending();

    /** The persons of the team under review. */
    @Value.Redacted
    public abstract Set<PersonId> team();

    /** The units, offices and teams that do the work. */
    public abstract Set<ComponentRef> teamUnits();

    /** Months after a bad rating by which somebody looks again. */
    @Value.Default
    public int followUpMonths() {
        return FOLLOW_UP_MONTHS;
    }

    /**
     * What is amiss on that day, in the order of the checks, then in the order given; empty when nothing is.
     *
     * @param day the status date; spending and reviews after it are left out
     */
    public List<GateFinding> findingsOn(LocalDate day) {
        List<GateFinding> found = new ArrayList<>();
        spentTooEarly(day, found);
        List<GateReview> held = heldBy(day);
        held.forEach(review -> unsettled(review, day, found));
        held.forEach(review -> dependent(review, found));
        outOfOrder(day, found);
        held.forEach(review -> unanswered(review, found));
        held.forEach(review -> untold(review, found));
        held.forEach(review -> notFollowedUp(review, held, day, found));
        return List.copyOf(found);
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param day the status date; spending and reviews after it are left out
     */
    public ReviewOutcome outcomeOn(LocalDate day) {
        List<GateReview> held = heldBy(day);
        Set<StageId> opened =
                gates().stream().flatMap(gate -> gate.opens().stream()).collect(Collectors.toSet());
        Set<GateId> withCriteria = gates().stream()
                .filter(gate -> !gate.criteria().isEmpty())
                .map(Gate::id)
                .collect(Collectors.toSet());
        ReviewOutcome.Builder outcome = ReviewOutcome.asking(GateCheck.values())
                .lookedAt(
                        spending().stream()
                                .filter(each -> !each.on().isAfter(day)
                                        && each.amount().amount().signum() > 0)
                                .map(StageSpend::stage)
                                .filter(opened::contains)
                                .toList(),
                        GateCheck.G1)
                .lookedAtAll(held.stream().filter(each -> !each.conditions().isEmpty()), GateCheck.G2)
                .lookedAtAll(held.stream(), GateCheck.G3)
                .lookedAtAll(gates().stream().filter(gate -> isPassed(gate, day)), GateCheck.G4)
                .lookedAtAll(held.stream().filter(each -> withCriteria.contains(each.gate())), GateCheck.G5)
                .lookedAtAll(
                        held.stream()
                                .filter(each -> each.decision()
                                        .filter(GateDecision::concernsPortfolio)
                                        .isPresent()),
                        GateCheck.G6)
                .lookedAtAll(
                        held.stream()
                                .filter(each ->
                                        followUpDue(each).filter(day::isAfter).isPresent()),
                        GateCheck.G7);
        if (team().isEmpty() && teamUnits().isEmpty()) {
            outcome.lackingAll(
                    GateCheck.G3,
                    held.stream()
                            .filter(each -> !each.reviewers().isEmpty()
                                    || !each.reviewedBy().isEmpty()),
                    "who does the work that was reviewed");
        }
        return outcome.found(findingsOn(day)).build();
    }

    private List<GateReview> heldBy(LocalDate day) {
        Set<GateId> known = gates().stream().map(Gate::id).collect(Collectors.toSet());
        return reviews().stream()
                .filter(review ->
                        known.contains(review.gate()) && !review.heldOn().isAfter(day))
                .<GateReview>map(review -> review.knownOn(day))
                .toList();
    }

    private boolean isPassed(Gate gate, LocalDate day) {
        return reviews().stream().anyMatch(review -> review.gate().equals(gate.id()) && review.letBy(day));
    }

    private void spentTooEarly(LocalDate day, List<GateFinding> found) {
        for (StageSpend spend : spending()) {
            if (spend.on().isAfter(day) || spend.amount().amount().signum() <= 0) {
                continue;
            }
            gates().stream()
                    .filter(gate -> gate.opens().filter(spend.stage()::equals).isPresent())
                    .filter(gate -> !isPassed(gate, spend.on()))
                    .forEach(gate -> found.add(new GateFinding(
                            GateCheck.G1,
                            spend.stage(),
                            spend.amount() + " were spent on stage "
                                    + spend.stage().value() + " by " + spend.on() + ", and gate "
                                    + gate.id().value() + " was not passed.",
                            "hold the review, or stop the spending.")));
        }
    }

    private void unsettled(GateReview review, LocalDate day, List<GateFinding> found) {
        for (GateCondition condition : review.conditions()) {
            if (condition.owner().isEmpty() || condition.due().isEmpty()) {
                found.add(new GateFinding(
                        GateCheck.G2,
                        review.id(),
                        "Condition " + condition.code() + " of review "
                                + review.id().value() + " has no "
                                + (condition.owner().isEmpty() ? "owner." : "day."),
                        "agree who settles it, and by when."));
            }
            if (condition.isOverdueOn(day)) {
                found.add(new GateFinding(
                        GateCheck.G2,
                        review.id(),
                        "Condition " + condition.code() + " of review "
                                + review.id().value() + " was due on "
                                + condition.due().orElseThrow() + ".",
                        "settle it, or take it back to the board."));
            }
        }
    }

    private void dependent(GateReview review, List<GateFinding> found) {
        if (review.reviewers().isEmpty() && review.reviewedBy().isEmpty()) {
            found.add(new GateFinding(
                    GateCheck.G3,
                    review.id(),
                    "Review " + review.id().value() + " does not say who reviewed.",
                    "name the reviewers or the unit they come from."));
        } else if (!Collections.disjoint(review.reviewers(), team())
                || !Collections.disjoint(review.reviewedBy(), teamUnits())) {
            found.add(new GateFinding(
                    GateCheck.G3,
                    review.id(),
                    "Review " + review.id().value() + " was held by members of the team.",
                    "let somebody from outside review."));
        }
    }

    private void outOfOrder(LocalDate day, List<GateFinding> found) {
        for (Gate gate : gates()) {
            reviewThatLet(gate, day)
                    .ifPresent(passed -> gates().stream()
                            .filter(earlier -> earlier.component().equals(gate.component())
                                    && earlier.number() < gate.number()
                                    && !isPassed(earlier, passed))
                            .forEach(earlier -> found.add(new GateFinding(
                                    GateCheck.G4,
                                    gate.id(),
                                    "Gate " + gate.id().value() + " was passed on " + passed + " before gate "
                                            + earlier.id().value() + ".",
                                    "hold the earlier review, or take that gate out of the plan."))));
        }
    }

    private Optional<LocalDate> reviewThatLet(Gate gate, LocalDate day) {
        return reviews().stream()
                .filter(review -> review.gate().equals(gate.id()) && review.letBy(day))
                .flatMap(review -> review.effectiveOn().stream())
                .min(Comparator.naturalOrder());
    }

    private void unanswered(GateReview review, List<GateFinding> found) {
        Set<String> answered =
                review.findings().stream().map(CriterionFinding::criterion).collect(Collectors.toSet());
        gates().stream()
                .filter(gate -> gate.id().equals(review.gate()))
                .flatMap(gate -> gate.criteria().stream())
                .filter(criterion -> !answered.contains(criterion.code()))
                .forEach(criterion -> found.add(new GateFinding(
                        GateCheck.G5,
                        review.id(),
                        "Review " + review.id().value() + " has no finding on criterion " + criterion.code() + ".",
                        "write down what was found, if only that it does not apply.")));
    }

    private static void untold(GateReview review, List<GateFinding> found) {
        review.decision()
                .filter(decision ->
                        decision.concernsPortfolio() && review.portfolioToldOn().isEmpty())
                .ifPresent(decision -> found.add(new GateFinding(
                        GateCheck.G6,
                        review.id(),
                        "Review " + review.id().value() + " decided " + decision.code()
                                + ", and those who steer the portfolio were not told.",
                        "tell them, so that money and people can be used elsewhere.")));
    }

    private void notFollowedUp(GateReview review, List<GateReview> held, LocalDate day, List<GateFinding> found) {
        followUpDue(review)
                .filter(due -> day.isAfter(due) && held.stream().noneMatch(other -> isFollowUp(other, review)))
                .ifPresent(due -> found.add(new GateFinding(
                        GateCheck.G7,
                        review.id(),
                        "Review " + review.id().value() + " rated "
                                + review.rating().orElseThrow().code() + " on " + review.heldOn()
                                + ", and nobody looked again by " + due + ".",
                        "hold a follow-up review.")));
    }

    private static boolean isFollowUp(GateReview other, GateReview review) {
        return other.follows().filter(review.id()::equals).isPresent()
                || (other.gate().equals(review.gate()) && other.heldOn().isAfter(review.heldOn()));
    }

    /**
     * The day by which somebody should look again; empty when the rating does not ask for it.
     *
     * @param review any
     */
    public Optional<LocalDate> followUpDue(GateReview review) {
        return review.rating()
                .filter(rating -> rating.compareTo(DeliveryConfidence.AMBER_RED) >= 0)
                .map(rating -> review.heldOn().plusMonths(followUpMonths()));
    }

    /** Starts a gate control; nothing is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link GateControl}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableGateControl.Builder {
        Builder() {}
    }
}
