package org.pmokit.core.workforce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewPass;
import org.pmokit.core.role.DutyConflict;
import org.pmokit.core.role.DutyRule;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.role.RoleBriefing;
import org.pmokit.core.role.SeparationOfDuties;

/** One pass over the people of a portfolio. Used once. */
final class StaffingReview {

    private final Workforce workforce;
    private final Scope scope;
    private final OverloadLimits limits;
    private final ReviewPass<WorkforceFinding> pass = ReviewPass.asking(StaffingCheck.values());

    StaffingReview(Workforce workforce, Scope scope, OverloadLimits limits) {
        this.workforce = workforce;
        this.scope = scope;
        this.limits = limits;
    }

    ReviewPass<WorkforceFinding> pass() {
        duties();
        overload();
        needed();
        briefed();
        return pass;
    }

    /** Looks at components on which both sides of a rule are held, by whomever. */
    private void duties() {
        SeparationOfDuties rules = SeparationOfDuties.standard();
        Map<ComponentRef, List<RoleAssignment>> held = byComponent(scope.held());
        held.forEach((component, roles) -> {
            boolean both = rules.rules().stream().anyMatch(rule -> isHeldOnBothSides(rule, roles));
            List<DutyConflict> conflicts = both ? rules.conflicts(roles) : List.of();
            pass.judge(
                    StaffingCheck.SD1,
                    component,
                    both
                            ? Judgement.of(conflicts.stream()
                                    .map(each -> new WorkforceFinding(
                                            StaffingCheck.SD1, component, each.message(), each.advice()))
                                    .toList())
                            : Judgement.notApplicable());
        });
    }

    private static boolean isHeldOnBothSides(DutyRule rule, List<RoleAssignment> roles) {
        return roles.stream().anyMatch(one -> roles.stream().anyMatch(other -> rule.parts(one.role(), other.role())));
    }

    private static Map<ComponentRef, List<RoleAssignment>> byComponent(List<RoleAssignment> roles) {
        return roles.stream()
                .collect(Collectors.groupingBy(RoleAssignment::component, LinkedHashMap::new, Collectors.toList()));
    }

    /** One finding about a person, on the first of the components. */
    private void overload() {
        Set<ComponentRef> staffed = new LinkedHashSet<>();
        scope.held().forEach(each -> staffed.add(each.component()));
        pass.judge(
                StaffingCheck.SD2,
                staffed,
                Judgement.of(workforce.overloads(limits).stream()
                        .map(each -> new WorkforceFinding(
                                StaffingCheck.SD2,
                                each.components().get(0),
                                each.reason(),
                                "give some of them to others."))
                        .toList()));
    }

    /**
     * Roles that answer for a component are asked for by a rule of their own, and so are those that were set up on a programme
     * or project and are vacant. A portfolio that keeps no roles at all is not asked.
     */
    private void needed() {
        List<RequiredRole> required = RequiredRole.HOUSE_DEFAULT.stream()
                .filter(each -> !each.role().isAccountable())
                .toList();
        if (scope.portfolio().roles().isEmpty()) {
            return;
        }
        Map<ComponentRef, List<Vacancy>> vacant = workforce.vacancies(required).stream()
                .filter(each -> isMissing(each) && required.stream().anyMatch(role -> isAskedFor(role, each)))
                .collect(Collectors.groupingBy(Vacancy::component));
        scope.components()
                .filter(component -> required.stream().anyMatch(each -> each.kind() == component.kind()))
                .forEach(component -> pass.judge(
                        StaffingCheck.SD3,
                        component,
                        Judgement.of(vacant.getOrDefault(component, List.of()).stream()
                                .map(each -> new WorkforceFinding(
                                        StaffingCheck.SD3,
                                        component,
                                        each.reason(),
                                        "name somebody, or record that the role is vacant."))
                                .toList())));
    }

    private static boolean isAskedFor(RequiredRole required, Vacancy vacancy) {
        return required.kind() == vacancy.component().kind() && required.role().equals(vacancy.role());
    }

    private static boolean isMissing(Vacancy vacancy) {
        boolean toldElsewhere = vacancy.kind() == Vacancy.Kind.RECORDED || vacancy.kind() == Vacancy.Kind.ENDED;
        return vacancy.component().kind() == ComponentKind.OFFICE || !toldElsewhere;
    }

    /** A portfolio that keeps no briefings at all is not asked. */
    private void briefed() {
        if (scope.portfolio().all(RoleBriefing.class).isEmpty()) {
            return;
        }
        Map<ComponentRef, List<BriefingGap>> gaps = workforce.notBriefed(BriefingGap.ROLES_TO_BRIEF).stream()
                .collect(Collectors.groupingBy(each -> each.assignment().component()));
        Set<ComponentRef> asked = new LinkedHashSet<>();
        scope.held().stream().filter(StaffingReview::isToBeBriefed).forEach(each -> asked.add(each.component()));
        asked.forEach(component -> pass.judge(
                StaffingCheck.SD4,
                component,
                Judgement.of(briefings(component, gaps.getOrDefault(component, List.of())))));
    }

    private static boolean isToBeBriefed(RoleAssignment held) {
        return held.component().kind() == ComponentKind.BOARD || BriefingGap.ROLES_TO_BRIEF.contains(held.role());
    }

    private static List<WorkforceFinding> briefings(ComponentRef component, List<BriefingGap> gaps) {
        List<WorkforceFinding> found = new ArrayList<>();
        Set<Role> told = new LinkedHashSet<>();
        gaps.forEach(gap -> {
            if (told.add(gap.assignment().role())) {
                found.add(new WorkforceFinding(
                        StaffingCheck.SD4, component, gap.reason(), "brief the holder, and record the day."));
            }
        });
        return found;
    }
}
