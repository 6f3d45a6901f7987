package org.pmokit.core.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.review.ReviewOutcome;
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
        List<ChangeFinding> found = new ArrayList<>();
        for (ChangeRequest change : changes) {
            tooEarly(change).ifPresent(found::add);
            if (change.isApproved()) {
                withoutRight(change).ifPresent(found::add);
                notUpdated(change, day).ifPresent(found::add);
                notTold(change).ifPresent(found::add);
            }
            aging(change, day).ifPresent(found::add);
            withoutConcession(change).ifPresent(found::add);
        }
        authorities.forEach(authority -> authority
                .budgetAfter(changes)
                .filter(ChangeBudget::isExceeded)
                .ifPresent(budget -> found.add(exceeded(authority, budget))));
        return List.copyOf(found);
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param changes as known on the day
     * @param day the status date
     */
    public ReviewOutcome outcome(Collection<ChangeRequest> changes, LocalDate day) {
        List<ChangeRequest> approved =
                changes.stream().filter(ChangeRequest::isApproved).toList();
        List<ChangeRequest> undecided = changes.stream()
                .filter(each -> !each.isSettled() && each.implementedOn().isEmpty())
                .toList();
        return ReviewOutcome.asking(ChangeCheck.values())
                .lookedAtAll(
                        changes.stream().filter(each -> each.implementedOn().isPresent()), ChangeCheck.CH1)
                .lookedAtAll(approved.stream(), ChangeCheck.CH2, ChangeCheck.CH4)
                .lackingAll(
                        ChangeCheck.CH2,
                        approved.stream()
                                .filter(each -> each.decidedBy().isEmpty()
                                        && each.decidedAt().isEmpty()
                                        && each.decidedAs().isEmpty()
                                        && each.decidedByBoard().isEmpty()),
                        "who approved a change")
                .lookedAt(
                        authorities.stream()
                                .filter(each -> each.budgetAfter(changes).isPresent())
                                .map(ChangeAuthority::component)
                                .toList(),
                        ChangeCheck.CH3)
                .lackingAll(
                        ChangeCheck.CH4,
                        approved.stream()
                                .filter(each -> each.decidedOn().isEmpty()
                                        && each.baselineUpdatedOn().isEmpty()),
                        "day on which a change was approved")
                .lookedAtAll(approved.stream().filter(each -> !each.affected().isEmpty()), ChangeCheck.CH5)
                .lookedAtAll(undecided.stream(), ChangeCheck.CH6)
                .lackingAll(
                        ChangeCheck.CH6,
                        undecided.stream()
                                .filter(each ->
                                        each.reopenedOn().or(each::raised).isEmpty()),
                        "day on which a change was raised")
                .lookedAtAll(
                        approved.stream().filter(each -> each.type().equals(Optional.of(IssueType.OFF_SPECIFICATION))),
                        ChangeCheck.CH7)
                .found(findings(changes, day))
                .build();
    }

    private static Optional<ChangeFinding> tooEarly(ChangeRequest change) {
        return change.implementedOn().flatMap(done -> {
            boolean late = change.decidedOn().filter(done::isBefore).isPresent();
            if (change.isApproved() && !late) {
                return Optional.empty();
            }
            String than = change.isApproved()
                    ? ", before it was approved on "
                            + change.decidedOn().map(LocalDate::toString).orElse("") + "."
                    : " and was never approved.";
            return Optional.of(finding(
                    ChangeCheck.CH1,
                    change,
                    "implementedOn",
                    "was carried out on " + done + than,
                    "have it decided, and look at how it could go ahead."));
        });
    }

    private Optional<ChangeFinding> withoutRight(ChangeRequest change) {
        return ownRequest(change)
                .or(() -> tooLow(change))
                .or(() -> overLimit(change))
                .or(() -> unknownAuthority(change));
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

    private Optional<ChangeFinding> tooLow(ChangeRequest change) {
        Optional<ManagementLevel> decidedAt = change.decidedAt()
                .or(() -> authorities.stream()
                        .filter(each -> each.decided(change))
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

    private Optional<ChangeFinding> overLimit(ChangeRequest change) {
        Optional<Money> limit = authorities.stream()
                .filter(each -> each.decided(change))
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

    private Optional<ChangeFinding> unknownAuthority(ChangeRequest change) {
        List<ChangeAuthority> here = authorities.stream()
                .filter(each -> each.component().equals(change.component()))
                .toList();
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

    private Optional<ChangeFinding> notUpdated(ChangeRequest change, LocalDate day) {
        boolean late = change.decidedOn()
                .filter(on -> on.plusDays(daysToUpdate).isBefore(day))
                .isPresent();
        return late && change.baselineUpdatedOn().isEmpty()
                ? Optional.of(finding(
                        ChangeCheck.CH4,
                        change,
                        "baselineUpdatedOn",
                        "was approved on " + change.decidedOn().get() + ", and the baseline is as before.",
                        "update plan and baseline, or say when that was done."))
                : Optional.empty();
    }

    private static Optional<ChangeFinding> notTold(ChangeRequest change) {
        List<ComponentRef> untold = change.affected().stream()
                .filter(each -> !change.informed().contains(each))
                .sorted()
                .toList();
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        ChangeCheck.CH5,
                        change,
                        "informed",
                        "was approved, and nobody told "
                                + untold.stream().map(ComponentRef::asText).collect(Collectors.joining(", ")) + ".",
                        "tell them, and write it down."));
    }

    private Optional<ChangeFinding> aging(ChangeRequest change, LocalDate day) {
        Optional<LocalDate> since = change.reopenedOn().or(change::raised);
        boolean late =
                since.filter(on -> on.plusDays(daysToDecide).isBefore(day)).isPresent();
        return late && !change.isSettled() && change.implementedOn().isEmpty()
                ? Optional.of(finding(
                        ChangeCheck.CH6,
                        change,
                        "decision",
                        "waits for a decision since " + since.get() + ".",
                        "decide it, or say until when it is deferred."))
                : Optional.empty();
    }

    private static Optional<ChangeFinding> withoutConcession(ChangeRequest change) {
        boolean accepted = change.type().equals(Optional.of(IssueType.OFF_SPECIFICATION))
                && change.isApproved()
                && change.concession().isEmpty();
        return accepted
                ? Optional.of(finding(
                        ChangeCheck.CH7,
                        change,
                        "concession",
                        "accepts something off specification without a concession.",
                        "write the concession, and point to it."))
                : Optional.empty();
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
}
