package org.pmokit.core.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;
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
        return pass().findings();
    }

    /** What could not be judged because a fact is missing, by check, then in the order of the register. */
    public List<BenefitFinding> unjudged() {
        return pass().unjudged();
    }

    /** What is amiss, and what each check looked at and could not judge. */
    public ReviewOutcome outcome() {
        return pass().outcome();
    }

    /** What the register and {@link #map} say together. */
    public BenefitMap wholeMap() {
        return BenefitMap.from(benefits()).and(map());
    }

    private ReviewPass<BenefitFinding> pass() {
        BenefitMap all = wholeMap();
        Set<BenefitNode> mapped = all.nodes();
        Set<BenefitId> hoped = Set.copyOf(all.benefitsWithoutOutput());
        ReviewPass<BenefitFinding> pass = ReviewPass.asking(BenefitCheck.values());
        Stream.of(DoamQuestion.values())
                .forEach(question ->
                        pass.ask(BenefitCheck.of(question), benefits(), benefit -> passes(benefit, question)));
        pass.ask(BenefitCheck.B5, benefits(), BenefitReview::owned)
                .ask(BenefitCheck.B6, benefits(), BenefitReview::measuredBefore)
                .ask(BenefitCheck.B7, benefits(), BenefitReview::measuredInTime)
                .ask(
                        BenefitCheck.B8,
                        benefits(),
                        benefit -> enabled(
                                benefit,
                                mapped.contains(BenefitNode.benefit(benefit.id())) && !hoped.contains(benefit.id())));
        outputs(all, mapped, pass);
        netting(pass);
        Map<ComponentRef, List<RoleAssignment>> deliverers = assignments().stream()
                .filter(held -> deliveryRoles().contains(held.role()))
                .collect(Collectors.groupingBy(RoleAssignment::component));
        return pass.ask(BenefitCheck.B11, benefits(), benefit -> ownedInBusiness(benefit, deliverers));
    }

    private static Judgement<BenefitFinding> passes(Benefit benefit, DoamQuestion question) {
        return Judgement.amissIf(
                benefit.failedQuestions().contains(question),
                () -> BenefitFinding.of(
                        BenefitCheck.of(question),
                        benefit,
                        "Benefit " + benefit.named() + " does not pass the test of " + question.code() + ".",
                        "answer it, or do not count the benefit."));
    }

    private static Judgement<BenefitFinding> owned(Benefit benefit) {
        return Judgement.amissIf(
                benefit.owner().isEmpty(),
                () -> BenefitFinding.of(
                        BenefitCheck.B5,
                        benefit,
                        "Nobody answers for benefit " + benefit.named() + ".",
                        "agree an owner in the business."));
    }

    private static Judgement<BenefitFinding> measuredBefore(Benefit benefit) {
        if (benefit.kind() == BenefitKind.QUALITATIVE) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                benefit.baseline().isEmpty(),
                () -> BenefitFinding.of(
                        BenefitCheck.B6,
                        benefit,
                        "Benefit " + benefit.named() + " has no baseline.",
                        "measure before the change."));
    }

    private static Judgement<BenefitFinding> measuredInTime(Benefit benefit) {
        Optional<LocalDate> end = benefit.period().flatMap(DateRange::lastDay);
        if (end.isEmpty()) {
            return Judgement.notApplicable();
        }
        if (benefit.firstMeasuredOn().isEmpty()) {
            return Judgement.lacking(
                    "day on which a benefit is measured",
                    BenefitFinding.of(
                            BenefitCheck.B7,
                            benefit,
                            "It is not known when benefit " + benefit.named() + " is measured.",
                            "give it a plan over time, or a day for its review."));
        }
        LocalDate first = benefit.firstMeasuredOn().get();
        return Judgement.amissIf(
                end.get().isBefore(first),
                () -> BenefitFinding.of(
                        BenefitCheck.B7,
                        benefit,
                        "Benefit " + benefit.named() + " arises until " + end.get() + " and is first measured on "
                                + first + ".",
                        "plan a measurement before."));
    }

    private static Judgement<BenefitFinding> enabled(Benefit benefit, boolean byOutput) {
        return Judgement.amissIf(
                !byOutput,
                () -> BenefitFinding.of(
                        BenefitCheck.B8,
                        benefit,
                        "No output leads to benefit " + benefit.named() + ".",
                        "name the output that enables it."));
    }

    /** First the outputs of the map, then those that it does not name. */
    private void outputs(BenefitMap all, Set<BenefitNode> mapped, ReviewPass<BenefitFinding> pass) {
        Map<BenefitNode, ComponentRef> known = new HashMap<>();
        outputs().forEach(output -> known.put(BenefitNode.output(output), output));
        Stream<BenefitNode> unmapped =
                outputs().stream().map(BenefitNode::output).filter(output -> !mapped.contains(output));
        List<BenefitFinding> found = Stream.concat(all.outputsWithoutBenefit().stream(), unmapped)
                .map(output -> BenefitFinding.ofOutput(
                        output.code(),
                        Optional.ofNullable(known.get(output)),
                        "Output " + output.code() + " leads to no benefit.",
                        "name the benefit, or ask why it is made."))
                .toList();
        pass.judge(BenefitCheck.B9, outputs(), Judgement.of(found));
    }

    private void netting(ReviewPass<BenefitFinding> pass) {
        Map<ComponentRef, List<Benefit>> byComponent = new LinkedHashMap<>();
        benefits()
                .forEach(benefit -> benefit.component()
                        .ifPresent(component -> byComponent
                                .computeIfAbsent(component, none -> new ArrayList<>())
                                .add(benefit)));
        byComponent.forEach((component, own) -> pass.judge(BenefitCheck.B10, component, netted(component, own)));
    }

    private Judgement<BenefitFinding> netted(ComponentRef component, List<Benefit> own) {
        if (own.stream()
                .noneMatch(benefit -> benefit.isDisBenefit() && benefit.value().isPresent())) {
            return Judgement.notApplicable();
        }
        Money said = businessCases().get(component);
        if (said == null) {
            return Judgement.lacking(
                    "benefits claimed by the business case",
                    BenefitFinding.of(
                            BenefitCheck.B10,
                            component,
                            "It is not known what the business case of " + component.asText() + " claims.",
                            "say what it claims."));
        }
        return Judgement.of(NetBenefit.of(own)
                .map(NetBenefit::net)
                .filter(said::isMoreThan)
                .map(net -> BenefitFinding.of(
                        BenefitCheck.B10,
                        component,
                        "The business case of " + component.asText() + " claims " + said
                                + ", and less dis-benefits there are " + net + ".",
                        "take the dis-benefits off.")));
    }

    private static Judgement<BenefitFinding> ownedInBusiness(
            Benefit benefit, Map<ComponentRef, List<RoleAssignment>> deliverers) {
        if (benefit.owner().isEmpty()) {
            return Judgement.notApplicable();
        }
        List<RoleAssignment> running = benefit.component()
                .map(component -> deliverers.getOrDefault(component, List.of()))
                .orElse(List.of());
        if (running.isEmpty()) {
            return Judgement.lacking(
                    "who runs the work that delivers a benefit",
                    BenefitFinding.of(
                            BenefitCheck.B11,
                            benefit,
                            "It is not known who runs the work that delivers benefit " + benefit.named() + ".",
                            "record the project manager."));
        }
        return Judgement.amissIf(
                running.stream().anyMatch(held -> held.holder().equals(benefit.owner())),
                () -> BenefitFinding.of(
                        BenefitCheck.B11,
                        benefit,
                        "The owner of benefit " + benefit.named() + " runs the work that delivers it.",
                        "agree an owner who is there when the work is done."));
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
