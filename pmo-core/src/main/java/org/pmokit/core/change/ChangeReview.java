package org.pmokit.core.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;
import org.pmokit.core.tolerance.ManagementLevel;

/**
 * A look over the change register. What is not known is not found amiss, except where its absence is the defect.
 *
 * @param tolerances of each level, to tell who has to decide; empty when only the severity of a request says so
 * @param authorities whom boards let decide, of any component
 * @param daysToDecide calendar days after which an undecided request is late
 * @param daysToUpdate calendar days after approval within which plan and baseline follow
 */
public record ChangeReview(
        Optional<DelegatedTolerances> tolerances,
        List<ChangeAuthority> authorities,
        int daysToDecide,
        int daysToUpdate) {

    /** 30 days to decide and 14 days to update, without tolerances and authorities: a house default. */
    public static final ChangeReview HOUSE_DEFAULT = new ChangeReview(Optional.empty(), List.of(), 30, 14);

    /** Copies, and checks the limits. */
    public ChangeReview {
        authorities = List.copyOf(authorities);
        if (daysToDecide < 0 || daysToUpdate < 0) {
            throw new IllegalArgumentException("A review gives " + daysToDecide + " days to decide and " + daysToUpdate
                    + " days to update.\nMaybe give none or more.");
        }
    }

    /**
     * This review, with the tolerances of one component and its levels.
     *
     * @param delegated by level
     */
    public ChangeReview with(DelegatedTolerances delegated) {
        return new ChangeReview(Optional.of(delegated), authorities, daysToDecide, daysToUpdate);
    }

    /**
     * This review, with those who may decide.
     *
     * @param deciding of any component
     */
    public ChangeReview with(List<ChangeAuthority> deciding) {
        return new ChangeReview(tolerances, deciding, daysToDecide, daysToUpdate);
    }

    /**
     * What is amiss on that day: change by change in the order of the checks, then budget by budget; empty when nothing is.
     *
     * @param changes as known on the day
     * @param day the status date
     */
    public List<ChangeFinding> findings(Collection<ChangeRequest> changes, LocalDate day) {
        return pass(changes, day).findings();
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param changes as known on the day
     * @param day the status date
     */
    public ReviewOutcome outcome(Collection<ChangeRequest> changes, LocalDate day) {
        return pass(changes, day).outcome();
    }

    private ReviewPass<ChangeFinding> pass(Collection<ChangeRequest> changes, LocalDate day) {
        ReviewPass<ChangeFinding> pass = ReviewPass.asking(ChangeCheck.values());
        Authorities known = Authorities.of(authorities);
        for (ChangeRequest change : changes) {
            ChangeId id = change.id();
            pass.judge(ChangeCheck.CH1, id, approvedFirst(change))
                    .judge(ChangeCheck.CH2, id, byRight(change, known))
                    .judge(ChangeCheck.CH4, id, baselineFollows(change, day))
                    .judge(ChangeCheck.CH5, id, affectedTold(change))
                    .judge(ChangeCheck.CH6, id, decidedInTime(change, day))
                    .judge(ChangeCheck.CH7, id, concession(change));
        }
        Map<ComponentRef, List<ChangeRequest>> byComponent =
                changes.stream().collect(Collectors.groupingBy(ChangeRequest::component));
        authorities.forEach(authority -> pass.judge(
                ChangeCheck.CH3,
                authority.component(),
                withinBudget(authority, byComponent.getOrDefault(authority.component(), List.of()))));
        return pass;
    }

    private static Judgement<ChangeFinding> approvedFirst(ChangeRequest change) {
        if (change.implementedOn().isEmpty()) {
            return Judgement.notApplicable();
        }
        LocalDate done = change.implementedOn().get();
        if (change.isApproved() && change.decidedOn().isEmpty()) {
            return Judgement.lacking("day on which a change was approved");
        }
        Optional<LocalDate> late = change.decidedOn().filter(done::isBefore);
        if (change.isApproved() && late.isEmpty()) {
            return Judgement.well();
        }
        String than = change.isApproved()
                ? ", before it was approved on " + late.map(LocalDate::toString).orElse("") + "."
                : " and was never approved.";
        return Judgement.amiss(finding(
                ChangeCheck.CH1,
                change,
                "implementedOn",
                "was carried out on " + done + than,
                "have it decided, and look at how it could go ahead."));
    }

    private Judgement<ChangeFinding> byRight(ChangeRequest change, Authorities known) {
        if (!change.isApproved()) {
            return Judgement.notApplicable();
        }
        boolean nobody = change.decidedBy().isEmpty()
                && change.decidedAt().isEmpty()
                && change.decidedAs().isEmpty()
                && change.decidedByBoard().isEmpty();
        return nobody ? Judgement.lacking("who approved a change") : Judgement.of(withoutRight(change, known));
    }

    private Optional<ChangeFinding> withoutRight(ChangeRequest change, Authorities known) {
        return ownRequest(change)
                .or(() -> tooLow(change, known))
                .or(() -> overLimit(change, known))
                .or(() -> unknownAuthority(change, known));
    }

    private static Optional<ChangeFinding> ownRequest(ChangeRequest change) {
        boolean own = change.decidedBy().isPresent() && change.decidedBy().equals(change.raisedBy());
        return own
                ? Optional.of(finding(
                        ChangeCheck.CH2,
                        change,
                        "decidedBy",
                        "was approved by whoever asked for it.",
                        "let somebody else decide."))
                : Optional.empty();
    }

    /** The level that has to decide: by the tolerances where there are any, else by the severity of the request. */
    private Optional<ManagementLevel> required(ChangeRequest change) {
        return tolerances
                .flatMap(delegated -> delegated.levelFor(change.impacts()))
                .map(RequiredLevel::level)
                .or(change::severity);
    }

    private Optional<ChangeFinding> tooLow(ChangeRequest change, Authorities known) {
        Optional<ManagementLevel> decidedAt = change.decidedAt()
                .or(() -> known.thatDecided(change)
                        .flatMap(each -> each.level().stream())
                        .findFirst());
        return required(change)
                .flatMap(needed -> decidedAt
                        .filter(needed::isAbove)
                        .map(level -> finding(
                                ChangeCheck.CH2,
                                change,
                                "decidedAt",
                                "was approved at the level " + level.code() + " and needs " + needed.code() + ".",
                                "put it before " + needed.title() + ".")));
    }

    private static Optional<ChangeFinding> overLimit(ChangeRequest change, Authorities known) {
        Optional<Money> limit = known.thatDecided(change)
                .flatMap(each -> each.perChange().stream())
                .findFirst();
        return change.cost()
                .flatMap(cost -> limit.filter(cost::isMoreThan)
                        .map(most -> finding(
                                ChangeCheck.CH2,
                                change,
                                "impacts",
                                "costs " + cost + " and was approved by an authority that may spend " + most
                                        + " on a change.",
                                "put it before the board.")));
    }

    private static Optional<ChangeFinding> unknownAuthority(ChangeRequest change, Authorities known) {
        List<ChangeAuthority> here = known.of(change.component());
        boolean byRole = change.decidedAs().isPresent()
                && change.decidedByBoard().isEmpty()
                && change.decidedAt().isEmpty();
        if (here.isEmpty() || !byRole || here.stream().anyMatch(each -> each.decided(change))) {
            return Optional.empty();
        }
        return change.decidedAs()
                .map(role -> finding(
                        ChangeCheck.CH2,
                        change,
                        "decidedAs",
                        "was approved as " + role.title() + ", which is no change authority of "
                                + change.component().asText() + ".",
                        "say at which level it was decided, or have it decided again."));
    }

    private Judgement<ChangeFinding> baselineFollows(ChangeRequest change, LocalDate day) {
        if (!change.isApproved()) {
            return Judgement.notApplicable();
        }
        if (change.baselineUpdatedOn().isPresent()) {
            return Judgement.well();
        }
        if (change.decidedOn().isEmpty()) {
            return Judgement.lacking("day on which a change was approved");
        }
        LocalDate approved = change.decidedOn().get();
        return Judgement.amissIf(
                approved.plusDays(daysToUpdate).isBefore(day),
                () -> finding(
                        ChangeCheck.CH4,
                        change,
                        "baselineUpdatedOn",
                        "was approved on " + approved + ", and the baseline is as before.",
                        "update plan and baseline, or say when that was done."));
    }

    private static Judgement<ChangeFinding> affectedTold(ChangeRequest change) {
        if (!change.isApproved() || change.affected().isEmpty()) {
            return Judgement.notApplicable();
        }
        List<ComponentRef> untold = change.affected().stream()
                .filter(each -> !change.informed().contains(each))
                .sorted()
                .toList();
        return Judgement.amissIf(
                !untold.isEmpty(),
                () -> finding(
                        ChangeCheck.CH5,
                        change,
                        "informed",
                        "was approved, and nobody told "
                                + untold.stream().map(ComponentRef::asText).collect(Collectors.joining(", ")) + ".",
                        "tell them, and write it down."));
    }

    private Judgement<ChangeFinding> decidedInTime(ChangeRequest change, LocalDate day) {
        if (change.isSettled() || change.implementedOn().isPresent()) {
            return Judgement.notApplicable();
        }
        Optional<LocalDate> since = change.reopenedOn().or(change::raised);
        if (since.isEmpty()) {
            return Judgement.lacking("day on which a change was raised");
        }
        return Judgement.amissIf(
                since.get().plusDays(daysToDecide).isBefore(day),
                () -> finding(
                        ChangeCheck.CH6,
                        change,
                        "decision",
                        "waits for a decision since " + since.get() + ".",
                        "decide it, or say until when it is deferred."));
    }

    private static Judgement<ChangeFinding> concession(ChangeRequest change) {
        if (!change.isApproved() || !change.type().equals(Optional.of(IssueType.OFF_SPECIFICATION))) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                change.concession().isEmpty(),
                () -> finding(
                        ChangeCheck.CH7,
                        change,
                        "concession",
                        "accepts something off specification without a concession.",
                        "write the concession, and point to it."));
    }

    private static Judgement<ChangeFinding> withinBudget(ChangeAuthority authority, Collection<ChangeRequest> changes) {
        Optional<ChangeBudget> budget = authority.budgetAfter(changes);
        if (budget.isEmpty()) {
            return Judgement.notApplicable();
        }
        if (budget.get().isExceeded()) {
            return Judgement.amiss(exceeded(authority, budget.get()));
        }
        return budget.get().unpriced().isEmpty() ? Judgement.well() : Judgement.lacking("cost of an approved change");
    }

    private static ChangeFinding exceeded(ChangeAuthority authority, ChangeBudget budget) {
        return new ChangeFinding(
                ChangeCheck.CH3,
                authority.component(),
                authority.path() + ".budget",
                "The change budget of " + authority.component().asText() + " is " + budget.budget() + ", and "
                        + budget.committed() + " was approved.",
                "ask the board for more, or put the next change before it.");
    }

    private static ChangeFinding finding(
            ChangeCheck check, ChangeRequest change, String attribute, String message, String advice) {
        return new ChangeFinding(
                check,
                change.id(),
                change.path() + "." + attribute,
                "The change " + change.named() + " " + message,
                advice);
    }

    /** Who may decide on a component, found at once. */
    private record Authorities(Map<ComponentRef, List<ChangeAuthority>> byComponent) {

        static Authorities of(List<ChangeAuthority> all) {
            return new Authorities(all.stream().collect(Collectors.groupingBy(ChangeAuthority::component)));
        }

        List<ChangeAuthority> of(ComponentRef component) {
            return byComponent.getOrDefault(component, List.of());
        }

        Stream<ChangeAuthority> thatDecided(ChangeRequest change) {
            return of(change.component()).stream().filter(each -> each.decided(change));
        }
    }
}
