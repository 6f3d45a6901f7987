package org.pmokit.core.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.profile.RoleCatalogue;
import org.pmokit.core.profile.RoleProfile;
import org.pmokit.core.raci.ActivityKind;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.raci.RaciCheck;
import org.pmokit.core.raci.RaciMatrix;
import org.pmokit.core.raci.RaciReview;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.role.DutyConflict;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.role.RoleBriefing;
import org.pmokit.core.role.SeparationOfDuties;
import org.pmokit.core.skill.PersonSkills;
import org.pmokit.core.skill.RoleRequirement;
import org.pmokit.core.skill.SkillAssessment;
import org.pmokit.core.skill.SkillFinding;
import org.pmokit.core.skill.SkillRequirement;
import org.pmokit.core.skill.SkillReview;
import org.pmokit.core.skill.TrainingBooking;
import org.pmokit.core.skill.TrainingCourse;
import org.pmokit.core.skill.TrainingCourseRegister;
import org.pmokit.core.skill.TrainingPlan;

/**
 * The people of a portfolio on a day: who holds which role on what has not ended. What was told later, and roles that are
 * not in force, do not count. Every list is in the order of the registers unless it says otherwise.
 */
public final class Workforce {

    private final Scope scope;
    private final SortedMap<PersonId, PersonSkills> skills;

    private Workforce(Scope scope) {
        this.scope = scope;
        this.skills = PersonSkills.byPerson(scope.portfolio().all(SkillAssessment.class), scope.day());
    }

    /**
     * The people of a portfolio on a day.
     *
     * @param portfolio whose
     * @param day the status date
     */
    public static Workforce of(Portfolio portfolio, LocalDate day) {
        return new Workforce(new Scope(portfolio.knownOn(day), day));
    }

    /**
     * Roles that nobody holds: first the required ones, component by component, then those recorded as vacant that nobody
     * asked for. Programmes come first, then projects, offices and boards; those that have ended need nobody.
     *
     * @param required such as {@link RequiredRole#HOUSE_DEFAULT}
     */
    public List<Vacancy> vacancies(List<RequiredRole> required) {
        return new Vacancies(scope).of(required);
    }

    /**
     * People who have more than the limits allow, by id.
     *
     * @param limits such as {@link OverloadLimits#HOUSE_DEFAULT}
     */
    public List<Overload> overloads(OverloadLimits limits) {
        SortedMap<PersonId, List<RoleAssignment>> byPerson = new TreeMap<>();
        scope.held()
                .forEach(each -> each.holder()
                        .ifPresent(person -> byPerson.computeIfAbsent(person, it -> new ArrayList<>())
                                .add(each)));
        List<Overload> found = new ArrayList<>();
        byPerson.forEach((person, held) -> {
            List<RoleAssignment> accountable =
                    held.stream().filter(each -> each.role().isAccountable()).toList();
            SortedSet<ComponentRef> components = new TreeSet<>();
            held.forEach(each -> components.add(each.component()));
            if (accountable.size() > limits.accountableRoles() || components.size() > limits.components()) {
                found.add(new Overload(person, accountable, List.copyOf(components), limits));
            }
        });
        return List.copyOf(found);
    }

    /**
     * People in two roles on one component that should be apart.
     *
     * @param rules such as {@link SeparationOfDuties#standard}
     */
    public List<DutyConflict> dutyConflicts(SeparationOfDuties rules) {
        return rules.conflicts(scope.inForce());
    }

    /**
     * Members of boards, and holders of given roles, whom nobody briefed by that day.
     *
     * @param rolesToBrief on components that are not boards, such as {@link BriefingGap#ROLES_TO_BRIEF}
     */
    public List<BriefingGap> notBriefed(Set<Role> rolesToBrief) {
        return scope.held().stream()
                .filter(each -> each.component().kind() == ComponentKind.BOARD || rolesToBrief.contains(each.role()))
                .filter(each -> scope.portfolio().about(each.component(), RoleBriefing.class).stream()
                        .filter(briefing -> !briefing.briefedOn().isAfter(scope.day()))
                        .noneMatch(briefing -> briefing.covers(each)))
                .map(BriefingGap::new)
                .toList();
    }

    /**
     * Holders of roles without what their profile asks for from the start, such as business owners without experience of
     * projects; what nobody assessed is told as such.
     *
     * @param catalogue such as {@link RoleCatalogue#standard}
     */
    public List<PrerequisiteGap> withoutPrerequisites(RoleCatalogue catalogue) {
        List<PrerequisiteGap> found = new ArrayList<>();
        for (RoleAssignment each : scope.held()) {
            PersonSkills known = skillsOf(each);
            catalogue.find(each.role()).map(RoleProfile::requiredBefore).orElse(Set.of()).stream()
                    .sorted((one, other) -> one.skill().compareTo(other.skill()))
                    .filter(asked -> !known.at(asked.skill()).isAtLeast(asked.level()))
                    .map(asked -> new PrerequisiteGap(
                            each, asked, Optional.ofNullable(known.levels().get(asked.skill()))))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * Who works in an office; nobody when it is not known.
     *
     * @param office any
     */
    public OfficeStaffing staffingOf(OfficeId office) {
        return new OfficeStaffing(
                office,
                scope.portfolio().rolesOn(office).stream()
                        .filter(each -> each.isInForceOn(scope.day()))
                        .toList());
    }

    /**
     * The mix of seasoned and developing people on a component, each person once.
     *
     * @param component any
     * @param policy such as {@link StaffingPolicy#HOUSE_DEFAULT}
     */
    public StaffingMix mixOn(ComponentRef component, StaffingPolicy policy) {
        Set<PersonId> people = new TreeSet<>();
        scope.portfolio().rolesOn(component).stream()
                .filter(each -> each.isInForceOn(scope.day()))
                .forEach(each -> each.holder().ifPresent(people::add));
        int seasoned = 0;
        int developing = 0;
        for (PersonId person : people) {
            PersonSkills known = skills.getOrDefault(person, PersonSkills.UNKNOWN);
            if (known.levels().values().stream().anyMatch(level -> level.isAtLeast(policy.seasonedFrom()))) {
                seasoned++;
            } else if (!known.levels().isEmpty()) {
                developing++;
            }
        }
        return new StaffingMix(component, seasoned, developing, people.size() - seasoned - developing, policy);
    }

    /**
     * The mix on every component on which somebody holds a role, in order of reference.
     *
     * @param policy such as {@link StaffingPolicy#HOUSE_DEFAULT}
     */
    public List<StaffingMix> mixes(StaffingPolicy policy) {
        return scope.held().stream()
                .map(RoleAssignment::component)
                .distinct()
                .sorted()
                .map(component -> mixOn(component, policy))
                .toList();
    }

    /**
     * What each role asks here: what the portfolio records for it, or else its profile.
     *
     * @param catalogue such as {@link RoleCatalogue#standard}
     */
    public Map<Role, Set<SkillRequirement>> requirements(RoleCatalogue catalogue) {
        Map<Role, Set<SkillRequirement>> asked = new TreeMap<>(catalogue.skillRequirements());
        asked.putAll(RoleRequirement.byRole(scope.portfolio().all(RoleRequirement.class)));
        return asked;
    }

    /**
     * Holders of roles who lack a skill that the role asks for, each with the approved courses of the portfolio that would
     * help most for their cost.
     *
     * @param requirements such as those of {@link #requirements}
     */
    public List<SkillNeed> skillNeeds(Map<Role, Set<SkillRequirement>> requirements) {
        TrainingCourseRegister courses = courses();
        List<SkillNeed> needs = new ArrayList<>();
        for (RoleAssignment each : scope.held()) {
            Collection<SkillRequirement> asked = requirements.getOrDefault(each.role(), Set.of());
            PersonSkills known = skillsOf(each);
            if (!known.gapsTo(asked).isEmpty()) {
                needs.add(new SkillNeed(each, known.unassessed(asked), TrainingPlan.closing(known, asked, courses)));
            }
        }
        return List.copyOf(needs);
    }

    /**
     * Everything that is amiss with skills and training, single points of knowledge among it.
     *
     * @param requirements such as those of {@link #requirements}
     */
    public List<SkillFinding> skillFindings(Map<Role, Set<SkillRequirement>> requirements) {
        return skillReview(requirements).findingsOn(scope.day());
    }

    /**
     * What is amiss with skills and training, and what each check looked at: components on which somebody holds a role. Of
     * somebody whose skills nobody ever assessed nothing is found: the assessment is a fact that is missing.
     *
     * @param requirements such as those of {@link #requirements}
     */
    public ReviewOutcome skillOutcome(Map<Role, Set<SkillRequirement>> requirements) {
        return skillReview(requirements).outcomeOn(scope.day());
    }

    private SkillReview skillReview(Map<Role, Set<SkillRequirement>> requirements) {
        return SkillReview.builder()
                .assignments(scope.held())
                .requirements(requirements)
                .assessments(scope.portfolio().all(SkillAssessment.class))
                .bookings(scope.portfolio().all(TrainingBooking.class))
                .register(courses())
                .build();
    }

    /**
     * What is amiss with who holds which role, and what each check looked at: components on which somebody holds a role,
     * and those that need somebody. What a {@link #vacancies vacant} role of a programme or project tells already is left out.
     *
     * @param limits such as {@link OverloadLimits#HOUSE_DEFAULT}
     */
    public ReviewOutcome staffingOutcome(OverloadLimits limits) {
        return new StaffingReview(this, scope, limits).pass().outcome();
    }

    /**
     * What is amiss in the responsibility matrices, component by component. A role counts as held when somebody holds it
     * on the component or on anything above it.
     *
     * @param review such as {@link RaciReview#houseDefaults}
     */
    public List<MatrixConcern> matrixConcerns(RaciReview review) {
        List<MatrixConcern> found = new ArrayList<>();
        matrices().forEach((component, own) -> {
            List<RoleAssignment> along = scope.line(component).stream()
                    .flatMap(each -> scope.portfolio().rolesOn(each).stream())
                    .toList();
            review.findings(RaciMatrix.of(own), along, scope.day())
                    .forEach(finding -> found.add(new MatrixConcern(component, finding)));
        });
        return List.copyOf(found);
    }

    /**
     * What is amiss in the responsibility matrices, and what each check looked at: components with a matrix. That nobody
     * holds a role which was set up on the programme or project itself is among the {@link #vacancies} and not told again;
     * {@link RaciCheck#RC4} is left with the roles that exist in the matrix only.
     *
     * @param review such as {@link RaciReview#houseDefaults}
     */
    public ReviewOutcome matrixOutcome(RaciReview review) {
        Map<ComponentRef, List<RaciAssignment>> matrices = matrices();
        ReviewOutcome.Builder outcome = ReviewOutcome.asking(RaciCheck.values())
                .lookedAt(
                        matrices.keySet(),
                        RaciCheck.RC1,
                        RaciCheck.RC2,
                        RaciCheck.RC3,
                        RaciCheck.RC4,
                        RaciCheck.RC5,
                        RaciCheck.RC6);
        matrices.forEach((component, cells) -> {
            boolean controls = RaciMatrix.of(cells).activities().stream()
                    .anyMatch(activity -> activity.kind() == ActivityKind.CONTROL);
            outcome.lookedAt(controls ? List.of(component) : List.of(), RaciCheck.RC8);
            outcome.lookedAt(review.ranks().isEmpty() ? List.of() : List.of(component), RaciCheck.RC7);
        });
        return outcome.found(matrixConcerns(review).stream()
                        .filter(each -> !isVacancy(each))
                        .toList())
                .build();
    }

    private boolean isVacancy(MatrixConcern concern) {
        boolean delivery = scope.portfolio().component(concern.component()).isPresent();
        return concern.asked() == RaciCheck.RC4
                && delivery
                && scope.portfolio().rolesOn(concern.component()).stream()
                        .filter(each -> !each.period().start().isAfter(scope.day()))
                        .map(RoleAssignment::role)
                        .collect(Collectors.toSet())
                        .containsAll(concern.finding().roles());
    }

    private Map<ComponentRef, List<RaciAssignment>> matrices() {
        Map<ComponentRef, List<RaciAssignment>> cells = new LinkedHashMap<>();
        scope.portfolio().all(RaciAssignment.class).stream()
                .filter(each -> scope.isAlive(each.component()))
                .forEach(each -> cells.computeIfAbsent(each.component(), it -> new ArrayList<>())
                        .add(each));
        return cells;
    }

    private TrainingCourseRegister courses() {
        return TrainingCourseRegister.of(scope.portfolio().all(TrainingCourse.class));
    }

    private PersonSkills skillsOf(RoleAssignment assignment) {
        return assignment
                .holder()
                .flatMap(person -> Optional.ofNullable(skills.get(person)))
                .orElse(PersonSkills.UNKNOWN);
    }
}
