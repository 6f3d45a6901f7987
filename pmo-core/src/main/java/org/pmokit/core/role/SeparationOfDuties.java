package org.pmokit.core.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.identifier.ComponentRef;

/**
 * Which duties one person may not have together on one component. Roles on different components, such as a programme
 * and one of its projects, are not compared.
 *
 * @param rules in the order in which conflicts are told; none keeps nothing apart
 */
public record SeparationOfDuties(List<DutyRule> rules) {

    /** Assurance is not given by whoever made or runs the work. */
    public static final DutyRule ASSURANCE_IS_NOT_AUTHOR = new DutyRule(
            "nobody assures their own work",
            Set.of(Role.ASSURANCE, Role.PROJECT_ASSURANCE, FunctionalRole.QUALITY_ASSURANCE.role()),
            Set.of(Role.AUTHOR, Role.TEAM_MANAGER, Role.PROJECT_MANAGER, Role.PROGRAMME_MANAGER));
    /** The owner of a programme does not run it. */
    public static final DutyRule OWNER_IS_NOT_MANAGER = new DutyRule(
            "an owner holds the one who runs the programme to account",
            Set.of(Role.SENIOR_RESPONSIBLE_OWNER),
            Set.of(Role.PROGRAMME_MANAGER));
    /** A decision is not approved by whoever asks for it. */
    public static final DutyRule APPROVER_IS_NOT_SUBMITTER =
            new DutyRule("nobody approves their own request", Set.of(Role.APPROVER), Set.of(Role.SUBMITTER));
    /**
     * The office does not run the project it supports. Not among the standard rules: sources differ, and a directive
     * office runs projects by design.
     */
    public static final DutyRule OFFICE_IS_NOT_MANAGER = new DutyRule(
            "an office supports and challenges whoever runs the project",
            Set.of(Role.HEAD_OF_P3O, Role.HEAD_OF_OFFICE, Role.PROJECT_SPECIALIST, Role.PROJECT_OFFICER),
            Set.of(Role.PROJECT_MANAGER));

    /** Copies. */
    public SeparationOfDuties {
        rules = List.copyOf(rules);
    }

    /** Assurance, ownership and approval kept apart; a house default. */
    public static SeparationOfDuties standard() {
        return new SeparationOfDuties(
                List.of(ASSURANCE_IS_NOT_AUTHOR, OWNER_IS_NOT_MANAGER, APPROVER_IS_NOT_SUBMITTER));
    }

    /**
     * These rules and one more.
     *
     * @param rule told last
     */
    public SeparationOfDuties plus(DutyRule rule) {
        List<DutyRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new SeparationOfDuties(more);
    }

    /**
     * Every pair of assignments of one person on one component that breaks a rule while their periods overlap: in the
     * order of the rules, then of the assignments. Empty when there is none; vacant roles conflict with nothing.
     *
     * @param assignments in any order
     */
    public List<DutyConflict> conflicts(Collection<RoleAssignment> assignments) {
        Map<ComponentRef, List<RoleAssignment>> byComponent = new LinkedHashMap<>();
        assignments.forEach(each -> byComponent
                .computeIfAbsent(each.component(), component -> new ArrayList<>())
                .add(each));
        List<DutyConflict> found = new ArrayList<>();
        for (DutyRule rule : rules) {
            byComponent.values().forEach(onOne -> addConflicts(rule, onOne, found));
        }
        return List.copyOf(found);
    }

    private static void addConflicts(DutyRule rule, List<RoleAssignment> onOne, List<DutyConflict> found) {
        for (int first = 0; first < onOne.size(); first++) {
            for (int second = first + 1; second < onOne.size(); second++) {
                if (clash(rule, onOne.get(first), onOne.get(second))) {
                    found.add(new DutyConflict(rule, onOne.get(first), onOne.get(second)));
                }
            }
        }
    }

    private static boolean clash(DutyRule rule, RoleAssignment first, RoleAssignment second) {
        return !first.isVacant()
                && first.holder().equals(second.holder())
                && rule.parts(first.role(), second.role())
                && first.period().overlaps(second.period());
    }
}
