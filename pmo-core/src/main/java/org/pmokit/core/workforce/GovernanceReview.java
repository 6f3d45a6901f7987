package org.pmokit.core.workforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pmokit.core.Portfolio;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.finance.BusinessCase;
import org.pmokit.core.governance.AuthorityRelation;
import org.pmokit.core.governance.DecisionAnswer;
import org.pmokit.core.governance.DecisionRequest;
import org.pmokit.core.governance.DecisionRight;
import org.pmokit.core.governance.DefenceDuty;
import org.pmokit.core.governance.DefenceLine;
import org.pmokit.core.governance.GovernanceFramework;
import org.pmokit.core.governance.GovernanceLevelDecision;
import org.pmokit.core.governance.OfficeAuthority;
import org.pmokit.core.governance.TermsOfReference;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.raci.PlanningOwnership;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.raci.RaciMatrix;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;

/** How a portfolio is governed on a day: who may decide, and what was not set down before work began. */
public final class GovernanceReview {

    /** Days after the actual start until initiation is taken to have ended; a house default. */
    public static final int INITIATION_DAYS = 30;

    private final Scope scope;

    private GovernanceReview(Scope scope) {
        this.scope = scope;
    }

    /**
     * How a portfolio is governed.
     *
     * @param portfolio which
     * @param day the status date
     */
    public static GovernanceReview of(Portfolio portfolio, LocalDate day) {
        return new GovernanceReview(new Scope(portfolio.knownOn(day), day));
    }

    /**
     * The boards and rights that count for a component: its own, those of the programmes it is in, and those of the
     * portfolio.
     *
     * @param component any
     */
    public GovernanceFramework frameworkOf(ComponentRef component) {
        return GovernanceFramework.along(
                scope.line(component),
                scope.portfolio().boards(),
                scope.portfolio().all(DecisionRight.class),
                scope.day());
    }

    /**
     * Who may decide it, and why.
     *
     * @param request about any component
     */
    public DecisionAnswer whoMayDecide(DecisionRequest request) {
        return frameworkOf(request.component()).whoMayDecide(request);
    }

    /** Programmes and projects that have not ended and have no terms of reference that were approved by that day. */
    public List<MissingTerms> withoutTerms() {
        return scope.delivery()
                .flatMap(each -> missingTerms(each.ref()).stream())
                .toList();
    }

    /**
     * What is amiss, and what each check looked at: programmes and projects that have not ended. A check does not apply where
     * the portfolio keeps no record of what it asks for: no terms of reference, no decision on a level, no line of defence, or
     * no mandate of anything.
     *
     * @param initiationDays days after the actual start until initiation is taken to have ended, such as
     *     {@link #INITIATION_DAYS}
     */
    public ReviewOutcome outcome(int initiationDays) {
        ReviewPass<WorkforceFinding> pass = ReviewPass.asking(GovernanceCheck.values());
        Set<GovernanceCheck> kept = kept();
        scope.delivery()
                .forEach(each -> kept.forEach(
                        check -> pass.judge(check, each.ref(), judge(check, each, daysAfterStart(initiationDays)))));
        return pass.outcome();
    }

    /** The checks of which the portfolio keeps a record. */
    private Set<GovernanceCheck> kept() {
        Portfolio portfolio = scope.portfolio();
        Set<GovernanceCheck> kept = EnumSet.noneOf(GovernanceCheck.class);
        addIf(kept, GovernanceCheck.GF1, !portfolio.all(TermsOfReference.class).isEmpty());
        addIf(
                kept,
                GovernanceCheck.GF2,
                !portfolio.all(GovernanceLevelDecision.class).isEmpty());
        addIf(kept, GovernanceCheck.GF3, !portfolio.all(DefenceDuty.class).isEmpty());
        addIf(kept, GovernanceCheck.GF4, scope.delivery().anyMatch(this::hasMandate));
        return kept;
    }

    private static void addIf(Set<GovernanceCheck> kept, GovernanceCheck check, boolean recorded) {
        if (recorded) {
            kept.add(check);
        }
    }

    private Judgement<WorkforceFinding> judge(
            GovernanceCheck check,
            DeliveryComponent component,
            Function<DeliveryComponent, Optional<LocalDate>> initiation) {
        ComponentRef ref = component.ref();
        return switch (check) {
            case GF1 -> hasBegun(component) ? told(check, ref, missingTerms(ref)) : Judgement.notApplicable();
            case GF2 ->
                initiation
                        .apply(component)
                        .filter(end -> end.isBefore(scope.day()))
                        .map(end -> told(check, ref, levelGap(ref, end)))
                        .orElse(Judgement.notApplicable());
            case GF3 -> told(check, ref, defenceGap(ref));
            case GF4 -> hasBegun(component) ? mandated(component) : Judgement.notApplicable();
        };
    }

    private boolean hasBegun(DeliveryComponent component) {
        return component
                .actualStart()
                .filter(start -> !start.isAfter(scope.day()))
                .isPresent();
    }

    private Judgement<WorkforceFinding> mandated(DeliveryComponent component) {
        return Judgement.amissIf(
                !hasMandate(component),
                () -> new WorkforceFinding(
                        GovernanceCheck.GF4,
                        component.ref(),
                        component.named() + " has begun, and there is no budget, approved case, terms of reference,"
                                + " decision or accountable owner on record.",
                        advice(GovernanceCheck.GF4)));
    }

    /** A budget, an approval, a decision, or somebody who answers for it. */
    private boolean hasMandate(DeliveryComponent component) {
        ComponentRef ref = component.ref();
        Portfolio portfolio = scope.portfolio();
        return component.finance().budget().latest().isPresent()
                || missingTerms(ref).isEmpty()
                || !portfolio.about(ref, Decision.class).isEmpty()
                || portfolio.about(ref, BusinessCase.class).stream()
                        .anyMatch(each -> each.approvedOn().isPresent())
                || portfolio.rolesOn(ref).stream()
                        .anyMatch(each ->
                                each.role().isAccountable() && each.isInForceOn(scope.day()) && !each.isVacant());
    }

    private static Judgement<WorkforceFinding> told(
            GovernanceCheck check, ComponentRef component, Optional<? extends Concern> gap) {
        return Judgement.of(gap.map(each -> new WorkforceFinding(check, component, each.reason(), advice(check))));
    }

    private static String advice(GovernanceCheck check) {
        return switch (check) {
            case GF1 -> "write them, and have them approved.";
            case GF2 -> "decide how closely it is governed, and record the day.";
            case GF3 -> "say who stands on each line, and keep them apart.";
            case GF4 -> "find out who wants it, and give it a mandate or stop it.";
        };
    }

    private Optional<MissingTerms> missingTerms(ComponentRef component) {
        List<TermsOfReference> terms = scope.portfolio().about(component, TermsOfReference.class);
        if (terms.stream().anyMatch(each -> each.isApprovedOn(scope.day()))) {
            return Optional.empty();
        }
        MissingTerms.State state = terms.isEmpty() ? MissingTerms.State.NONE : MissingTerms.State.NOT_APPROVED;
        return Optional.of(new MissingTerms(component, state));
    }

    /**
     * Programmes and projects that have not ended, whose initiation has, and whose level of governance was not decided by
     * then.
     *
     * @param initiationEnd the last day of initiation, such as {@link #daysAfterStart}; empty leaves a component out
     */
    public List<LevelGap> levelGaps(Function<DeliveryComponent, Optional<LocalDate>> initiationEnd) {
        return scope.delivery()
                .flatMap(each -> initiationEnd
                        .apply(each)
                        .filter(end -> end.isBefore(scope.day()))
                        .flatMap(end -> levelGap(each.ref(), end))
                        .stream())
                .toList();
    }

    private Optional<LevelGap> levelGap(ComponentRef component, LocalDate end) {
        Optional<LocalDate> first = scope.portfolio().about(component, GovernanceLevelDecision.class).stream()
                .map(GovernanceLevelDecision::decidedOn)
                .filter(day -> !day.isAfter(scope.day()))
                .min(Comparator.naturalOrder());
        return first.filter(day -> !day.isAfter(end)).isPresent()
                ? Optional.empty()
                : Optional.of(new LevelGap(component, end, first));
    }

    /**
     * Initiation as so many days after the actual start; a component that has not started is left out.
     *
     * @param days such as {@link #INITIATION_DAYS}, zero or more
     */
    public static Function<DeliveryComponent, Optional<LocalDate>> daysAfterStart(int days) {
        return component -> component.actualStart().map(start -> start.plusDays(days));
    }

    /**
     * Components that are not watched over on every line of defence, or where one body stands on several. Whoever watches
     * over a programme or the portfolio also watches over what is in it.
     *
     * @param kinds to be looked at, of programmes and projects
     */
    public List<DefenceGap> defenceGaps(Set<ComponentKind> kinds) {
        return scope.delivery()
                .filter(each -> kinds.contains(each.ref().kind()))
                .flatMap(each -> defenceGap(each.ref()).stream())
                .toList();
    }

    private Optional<DefenceGap> defenceGap(ComponentRef component) {
        List<DefenceDuty> duties = scope.line(component).stream()
                .flatMap(each -> scope.portfolio().about(each, DefenceDuty.class).stream())
                .toList();
        Set<DefenceLine> unmanned = DefenceDuty.unmanned(duties, scope.day());
        List<ComponentRef> several = DefenceDuty.onSeveralLines(duties, scope.day());
        return unmanned.isEmpty() && several.isEmpty()
                ? Optional.empty()
                : Optional.of(new DefenceGap(component, unmanned, several));
    }

    /**
     * Who plans a component: what the nearest matrix along its line says, or the house default where none does.
     *
     * @param component usually a project
     */
    public PlanningOwnership planningOf(ComponentRef component) {
        return scope.line(component).stream()
                .flatMap(each ->
                        PlanningOwnership.in(RaciMatrix.of(scope.portfolio().about(each, RaciAssignment.class)))
                                .stream())
                .findFirst()
                .orElseGet(PlanningOwnership::houseDefault);
    }

    /**
     * How an office stands to whoever runs a component: what is recorded for the nearest component along its line, else
     * for the office as a whole, else what usually goes with its style of control. Empty when none of it is known.
     *
     * @param office any
     * @param component whose delivery
     */
    public Optional<AuthorityRelation> authorityOf(OfficeId office, ComponentRef component) {
        List<OfficeAuthority> recorded = scope.portfolio().about(office, OfficeAuthority.class);
        return scope.line(component).stream()
                .flatMap(each -> recorded.stream()
                        .filter(one -> one.component().filter(each::equals).isPresent()))
                .findFirst()
                .or(() -> recorded.stream()
                        .filter(one -> one.component().isEmpty())
                        .findFirst())
                .map(OfficeAuthority::relation)
                .or(() -> scope.portfolio()
                        .office(office)
                        .flatMap(Office::control)
                        .map(AuthorityRelation::usualFor));
    }
}
