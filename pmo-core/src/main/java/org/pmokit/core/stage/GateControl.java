package org.pmokit.core.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;

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
        return passOn(day).findings();
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param day the status date; spending and reviews after it are left out
     */
    public ReviewOutcome outcomeOn(LocalDate day) {
        return passOn(day).outcome();
    }

    private ReviewPass<GateFinding> passOn(LocalDate day) {
        List<GateReview> held = heldBy(day);
        ReviewPass<GateFinding> pass = ReviewPass.asking(GateCheck.values());
        spending().forEach(spend -> pass.judge(GateCheck.G1, spend.stage(), spentAfterGate(spend, day)));
        return pass.ask(GateCheck.G2, held, review -> conditionsSettled(review, day))
                .ask(GateCheck.G3, held, this::independent)
                .ask(GateCheck.G4, gates(), gate -> inOrder(gate, day))
                .ask(GateCheck.G5, held, this::criteriaAnswered)
                .ask(GateCheck.G6, held, GateControl::portfolioTold)
                .ask(GateCheck.G7, held, review -> followedUp(review, held, day));
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

    private Judgement<GateFinding> spentAfterGate(StageSpend spend, LocalDate day) {
        List<Gate> before = gates().stream()
                .filter(gate -> gate.opens().filter(spend.stage()::equals).isPresent())
                .toList();
        if (spend.on().isAfter(day) || spend.amount().amount().signum() <= 0 || before.isEmpty()) {
            return Judgement.notApplicable();
        }
        return Judgement.of(before.stream()
                .filter(gate -> !isPassed(gate, spend.on()))
                .map(gate -> new GateFinding(
                        GateCheck.G1,
                        spend.stage(),
                        spend.amount() + " were spent on stage " + spend.stage().value() + " by " + spend.on()
                                + ", and gate " + gate.id().value() + " was not passed.",
                        "hold the review, or stop the spending."))
                .toList());
    }

    private static Judgement<GateFinding> conditionsSettled(GateReview review, LocalDate day) {
        if (review.conditions().isEmpty()) {
            return Judgement.notApplicable();
        }
        return Judgement.of(review.conditions().stream()
                .flatMap(condition -> unsettled(review, condition, day))
                .toList());
    }

    private static Stream<GateFinding> unsettled(GateReview review, GateCondition condition, LocalDate day) {
        String named =
                "Condition " + condition.code() + " of review " + review.id().value();
        List<GateFinding> found = new ArrayList<>();
        if (condition.owner().isEmpty() || condition.due().isEmpty()) {
            found.add(new GateFinding(
                    GateCheck.G2,
                    review.id(),
                    named + " has no " + (condition.owner().isEmpty() ? "owner." : "day."),
                    "agree who settles it, and by when."));
        }
        if (condition.isOverdueOn(day)) {
            found.add(new GateFinding(
                    GateCheck.G2,
                    review.id(),
                    named + " was due on " + condition.due().orElseThrow() + ".",
                    "settle it, or take it back to the board."));
        }
        return found.stream();
    }

    private Judgement<GateFinding> independent(GateReview review) {
        if (review.reviewers().isEmpty() && review.reviewedBy().isEmpty()) {
            return Judgement.amiss(new GateFinding(
                    GateCheck.G3,
                    review.id(),
                    "Review " + review.id().value() + " does not say who reviewed.",
                    "name the reviewers or the unit they come from."));
        }
        if (team().isEmpty() && teamUnits().isEmpty()) {
            return Judgement.lacking("who does the work that was reviewed");
        }
        return Judgement.amissIf(
                !Collections.disjoint(review.reviewers(), team())
                        || !Collections.disjoint(review.reviewedBy(), teamUnits()),
                () -> new GateFinding(
                        GateCheck.G3,
                        review.id(),
                        "Review " + review.id().value() + " was held by members of the team.",
                        "let somebody from outside review."));
    }

    private Judgement<GateFinding> inOrder(Gate gate, LocalDate day) {
        if (!isPassed(gate, day)) {
            return Judgement.notApplicable();
        }
        LocalDate passed = reviewThatLet(gate, day).orElseThrow();
        return Judgement.of(gates().stream()
                .filter(earlier -> earlier.component().equals(gate.component())
                        && earlier.number() < gate.number()
                        && !isPassed(earlier, passed))
                .map(earlier -> new GateFinding(
                        GateCheck.G4,
                        gate.id(),
                        "Gate " + gate.id().value() + " was passed on " + passed + " before gate "
                                + earlier.id().value() + ".",
                        "hold the earlier review, or take that gate out of the plan."))
                .toList());
    }

    private Optional<LocalDate> reviewThatLet(Gate gate, LocalDate day) {
        return reviews().stream()
                .filter(review -> review.gate().equals(gate.id()) && review.letBy(day))
                .flatMap(review -> review.effectiveOn().stream())
                .min(Comparator.naturalOrder());
    }

    private Judgement<GateFinding> criteriaAnswered(GateReview review) {
        List<GateCriterion> criteria = gates().stream()
                .filter(gate -> gate.id().equals(review.gate()))
                .flatMap(gate -> gate.criteria().stream())
                .toList();
        if (criteria.isEmpty()) {
            return Judgement.notApplicable();
        }
        Set<String> answered =
                review.findings().stream().map(CriterionFinding::criterion).collect(Collectors.toSet());
        return Judgement.of(criteria.stream()
                .filter(criterion -> !answered.contains(criterion.code()))
                .map(criterion -> new GateFinding(
                        GateCheck.G5,
                        review.id(),
                        "Review " + review.id().value() + " has no finding on criterion " + criterion.code() + ".",
                        "write down what was found, if only that it does not apply."))
                .toList());
    }

    private static Judgement<GateFinding> portfolioTold(GateReview review) {
        Optional<GateDecision> decision = review.decision().filter(GateDecision::concernsPortfolio);
        if (decision.isEmpty()) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                review.portfolioToldOn().isEmpty(),
                () -> new GateFinding(
                        GateCheck.G6,
                        review.id(),
                        "Review " + review.id().value() + " decided "
                                + decision.get().code() + ", and those who steer the portfolio were not told.",
                        "tell them, so that money and people can be used elsewhere."));
    }

    private Judgement<GateFinding> followedUp(GateReview review, List<GateReview> held, LocalDate day) {
        Optional<LocalDate> due = followUpDue(review).filter(day::isAfter);
        if (due.isEmpty()) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                held.stream().noneMatch(other -> isFollowUp(other, review)),
                () -> new GateFinding(
                        GateCheck.G7,
                        review.id(),
                        "Review " + review.id().value() + " rated "
                                + review.rating().orElseThrow().code() + " on " + review.heldOn()
                                + ", and nobody looked again by " + due.get() + ".",
                        "hold a follow-up review."));
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
