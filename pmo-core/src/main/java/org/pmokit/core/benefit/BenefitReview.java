package org.pmokit.core.benefit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

/**
 * A benefits register looked over by the checks of {@link BenefitCheck}. What lacks a fact is not good: it is in
 * {@link #unjudged}.
 */
@Value.Immutable
public abstract class BenefitReview {

    private static final Set<Role> DELIVERY_ROLES =
            Collections.unmodifiableSet(new TreeSet<>(List.of(Role.PROJECT_MANAGER, Role.PROGRAMME_MANAGER)));

    BenefitReview() {}

    /** The register. */
    public abstract List<Benefit> benefits();

    /** What else is known of what leads to what, beside what the register itself tells. */
    @Value.Default
    public BenefitMap map() {
        return BenefitMap.EMPTY;
    }

    /** Outputs that should lead to a benefit, such as the products of a project, in the order given. */
    public abstract Set<ComponentRef> outputs();

    /** What the business case of each component says that its benefits are worth; without, nothing is said of netting. */
    public abstract Map<ComponentRef, Money> businessCases();

    /** Who holds which role, so that owners can be looked up; any time counts. */
    public abstract List<RoleAssignment> assignments();

    /** Roles whose holders should not own a benefit; project manager and programme manager are a house default. */
    @Value.Default
    public Set<Role> deliveryRoles() {
        return DELIVERY_ROLES;
    }

    /**
     * A review of a register alone, with the house defaults.
     *
     * @param benefits the register
     */
    public static BenefitReview of(Collection<Benefit> benefits) {
        return builder().addAllBenefits(benefits).build();
    }

    /** What is amiss, by check, then in the order of the register. */
    public List<BenefitFinding> findings() {
        BenefitMap all = wholeMap();
        return Stream.of(
                        unanswered(),
                        unowned(),
                        withoutBaseline(),
                        measuredTooLate(),
                        notEnabled(all),
                        deliveredForNothing(all),
                        notNetted(),
                        ownedByDelivery())
                .flatMap(each -> each)
                .toList();
    }

    /** What could not be judged because a fact is missing, by check, then in the order of the register. */
    public List<BenefitFinding> unjudged() {
        return Stream.of(undated(), caseUnknown(), ownerUnknown())
                .flatMap(each -> each)
                .toList();
    }

    /** What is amiss, and what each check looked at and could not judge. */
    public ReviewOutcome outcome() {
        ReviewOutcome.Builder outcome = ReviewOutcome.asking(BenefitCheck.values())
                .lookedAtAll(
                        benefits().stream(),
                        BenefitCheck.B1,
                        BenefitCheck.B2,
                        BenefitCheck.B3,
                        BenefitCheck.B4,
                        BenefitCheck.B5,
                        BenefitCheck.B8)
                .lookedAtAll(each(benefit -> benefit.kind() != BenefitKind.QUALITATIVE), BenefitCheck.B6)
                .lookedAtAll(each(benefit -> endOf(benefit).isPresent()), BenefitCheck.B7)
                .lookedAt(outputs(), BenefitCheck.B9)
                .lookedAt(withDisBenefits().toList(), BenefitCheck.B10)
                .lookedAtAll(each(benefit -> benefit.owner().isPresent()), BenefitCheck.B11);
        unjudged()
                .forEach(each -> each.subjects()
                        .forEach(subject -> outcome.lacking(each.check(), subject, missing(each.check()))));
        return outcome.found(findings()).build();
    }

    private static String missing(BenefitCheck check) {
        return switch (check) {
            case B7 -> "day on which a benefit is measured";
            case B10 -> "benefits claimed by the business case";
            default -> "who runs the work that delivers a benefit";
        };
    }

    /** What the register and {@link #map} say together. */
    public BenefitMap wholeMap() {
        return BenefitMap.from(benefits()).and(map());
    }

    private Stream<BenefitFinding> unanswered() {
        return Stream.of(DoamQuestion.values())
                .flatMap(question -> benefits().stream()
                        .filter(benefit -> benefit.failedQuestions().contains(question))
                        .map(benefit -> BenefitFinding.of(
                                BenefitCheck.of(question),
                                benefit,
                                "Benefit " + benefit.named() + " does not pass the test of " + question.code() + ".",
                                "answer it, or do not count the benefit.")));
    }

    private Stream<BenefitFinding> unowned() {
        return each(benefit -> benefit.owner().isEmpty())
                .map(benefit -> BenefitFinding.of(
                        BenefitCheck.B5,
                        benefit,
                        "Nobody answers for benefit " + benefit.named() + ".",
                        "agree an owner in the business."));
    }

    private Stream<BenefitFinding> withoutBaseline() {
        return each(benefit -> benefit.baseline().isEmpty() && benefit.kind() != BenefitKind.QUALITATIVE)
                .map(benefit -> BenefitFinding.of(
                        BenefitCheck.B6,
                        benefit,
                        "Benefit " + benefit.named() + " has no baseline.",
                        "measure before the change."));
    }

    private Stream<BenefitFinding> measuredTooLate() {
        return each(benefit -> endOf(benefit)
                        .flatMap(end -> benefit.firstMeasuredOn().filter(end::isBefore))
                        .isPresent())
                .map(benefit -> BenefitFinding.of(
                        BenefitCheck.B7,
                        benefit,
                        "Benefit " + benefit.named() + " arises until "
                                + endOf(benefit).orElseThrow() + " and is first measured on "
                                + benefit.firstMeasuredOn().orElseThrow() + ".",
                        "plan a measurement before."));
    }

    private Stream<BenefitFinding> undated() {
        return each(benefit ->
                        endOf(benefit).isPresent() && benefit.firstMeasuredOn().isEmpty())
                .map(benefit -> BenefitFinding.of(
                        BenefitCheck.B7,
                        benefit,
                        "It is not known when benefit " + benefit.named() + " is measured.",
                        "give it a plan over time, or a day for its review."));
    }

    private static Optional<LocalDate> endOf(Benefit benefit) {
        return benefit.period().flatMap(DateRange::lastDay);
    }

    private Stream<BenefitFinding> notEnabled(BenefitMap all) {
        Set<BenefitNode> mapped = all.nodes();
        Set<BenefitId> hoped = Set.copyOf(all.benefitsWithoutOutput());
        return each(benefit -> hoped.contains(benefit.id()) || !mapped.contains(BenefitNode.benefit(benefit.id())))
                .map(benefit -> BenefitFinding.of(
                        BenefitCheck.B8,
                        benefit,
                        "No output leads to benefit " + benefit.named() + ".",
                        "name the output that enables it."));
    }

    private Stream<BenefitFinding> deliveredForNothing(BenefitMap all) {
        Set<BenefitNode> mapped = all.nodes();
        Map<BenefitNode, ComponentRef> known = new HashMap<>();
        outputs().forEach(output -> known.put(BenefitNode.output(output), output));
        Stream<BenefitNode> unmapped =
                outputs().stream().map(BenefitNode::output).filter(output -> !mapped.contains(output));
        return Stream.concat(all.outputsWithoutBenefit().stream(), unmapped)
                .map(output -> BenefitFinding.ofOutput(
                        output.code(),
                        Optional.ofNullable(known.get(output)),
                        "Output " + output.code() + " leads to no benefit.",
                        "name the benefit, or ask why it is made."));
    }

    private Stream<BenefitFinding> notNetted() {
        return withDisBenefits()
                .filter(component -> claimed(component)
                        .flatMap(said -> NetBenefit.of(of(component)).map(net -> said.isMoreThan(net.net())))
                        .orElse(false))
                .map(component -> BenefitFinding.of(
                        BenefitCheck.B10,
                        component,
                        "The business case of " + component.asText() + " claims "
                                + claimed(component).orElseThrow() + ", and less dis-benefits there are "
                                + NetBenefit.of(of(component)).orElseThrow().net() + ".",
                        "take the dis-benefits off."));
    }

    private Stream<BenefitFinding> caseUnknown() {
        return withDisBenefits()
                .filter(component -> claimed(component).isEmpty())
                .map(component -> BenefitFinding.of(
                        BenefitCheck.B10,
                        component,
                        "It is not known what the business case of " + component.asText() + " claims.",
                        "say what it claims."));
    }

    private Stream<ComponentRef> withDisBenefits() {
        return benefits().stream()
                .filter(benefit -> benefit.isDisBenefit() && benefit.value().isPresent())
                .flatMap(benefit -> benefit.component().stream())
                .distinct();
    }

    private Optional<Money> claimed(ComponentRef component) {
        return Optional.ofNullable(businessCases().get(component));
    }

    private List<Benefit> of(ComponentRef component) {
        return each(benefit -> benefit.component().equals(Optional.of(component)))
                .toList();
    }

    private Stream<BenefitFinding> ownedByDelivery() {
        return each(this::isOwnedByDelivery)
                .map(benefit -> BenefitFinding.of(
                        BenefitCheck.B11,
                        benefit,
                        "The owner of benefit " + benefit.named() + " runs the work that delivers it.",
                        "agree an owner who is there when the work is done."));
    }

    private boolean isOwnedByDelivery(Benefit benefit) {
        return assignments().stream()
                .filter(held -> benefit.component().equals(Optional.of(held.component())))
                .filter(held -> deliveryRoles().contains(held.role()))
                .anyMatch(held -> held.holder().isPresent() && held.holder().equals(benefit.owner()));
    }

    private Stream<BenefitFinding> ownerUnknown() {
        return each(benefit -> benefit.owner().isPresent()
                        && assignments().stream()
                                .noneMatch(held -> benefit.component().equals(Optional.of(held.component()))
                                        && deliveryRoles().contains(held.role())))
                .map(benefit -> BenefitFinding.of(
                        BenefitCheck.B11,
                        benefit,
                        "It is not known who runs the work that delivers benefit " + benefit.named() + ".",
                        "record the project manager."));
    }

    private Stream<Benefit> each(Predicate<Benefit> condition) {
        return benefits().stream().filter(condition);
    }

    /** Starts a review; nothing is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link BenefitReview}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableBenefitReview.Builder {
        Builder() {}
    }
}
