package org.pmokit.core.skill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

/**
 * Everything an office knows about skills and training, to be looked over on a day. Of somebody whom nobody ever assessed
 * T1 and T4 find nothing: the assessment is a fact that is missing. Of anybody else they take a skill that was not assessed
 * as one that is lacking.
 */
@Value.Immutable
public abstract class SkillReview {

    private static final String ASSESSMENT = "assessment of the skills of a holder of a role";

    SkillReview() {}

    /** Who holds which role. */
    public abstract List<RoleAssignment> assignments();

    /** What each role asks; a role that is not here asks nothing. */
    public abstract Map<Role, Set<SkillRequirement>> requirements();

    /** How good people are. */
    public abstract List<SkillAssessment> assessments();

    /** Training planned and used. */
    public abstract List<TrainingBooking> bookings();

    /** The courses; none unless said otherwise. */
    @Value.Default
    public TrainingCourseRegister register() {
        return TrainingCourseRegister.of(List.of());
    }

    /** How good a second person has to be so that a skill does not rest on one; 3 is a house default. */
    @Value.Default
    public Proficiency independentFrom() {
        return Proficiency.CAPABLE;
    }

    /** Copies what each role asks, so that nobody can change it afterwards. */
    @Value.Check
    SkillReview check() {
        Map<Role, Set<SkillRequirement>> copies = new LinkedHashMap<>();
        requirements().forEach((role, asked) -> copies.put(role, Set.copyOf(asked)));
        boolean copied = copies.entrySet().stream()
                .allMatch(copy -> copy.getValue() == requirements().get(copy.getKey()));
        return copied ? this : toBuilder().requirements(copies).build();
    }

    /**
     * What is amiss on that day, in the order of the checks, then by person, then by role, skill or course; empty when
     * nothing is.
     *
     * @param day the status date: assignments in force, assessments up to it, training after it counts as planned
     */
    public List<SkillFinding> findingsOn(LocalDate day) {
        return passOn(day).findings();
    }

    /**
     * What is amiss, and what each check looked at and could not judge: components on which somebody holds a role.
     *
     * @param day the status date
     */
    public ReviewOutcome outcomeOn(LocalDate day) {
        return passOn(day).outcome();
    }

    private ReviewPass<SkillFinding> passOn(LocalDate day) {
        SortedMap<PersonId, SortedMap<Role, Set<ComponentRef>>> held = heldOn(day);
        SortedMap<PersonId, PersonSkills> known = PersonSkills.byPerson(
                assessments().stream()
                        .filter(each -> !each.assessedOn().isAfter(day))
                        .toList(),
                day);
        ReviewPass<SkillFinding> pass = ReviewPass.asking(SkillCheck.values());
        held.forEach((person, roles) -> roles.forEach(
                (role, components) -> pass.judge(SkillCheck.T1, components, skilled(person, role, known))));
        used(day)
                .forEach(booking ->
                        pass.judge(SkillCheck.T2, componentsOf(booking.person(), held), approvedCourse(booking)));
        certificates(day)
                .forEach((person, until) -> pass.judge(
                        SkillCheck.T3, componentsOf(person, held), inDate(person, until, of(person, known), day)));
        Map<PersonId, List<TrainingBooking>> ahead = bookings().stream()
                .filter(each -> each.isPlannedOn(day))
                .collect(Collectors.groupingBy(TrainingBooking::person));
        held.forEach((person, roles) -> pass.judge(
                SkillCheck.T4,
                componentsAsking(roles),
                trainingAhead(person, roles.keySet(), known, ahead.getOrDefault(person, List.of()))));
        skillsHeld(held, known, pass);
        return pass;
    }

    /** Who holds which role where. */
    private SortedMap<PersonId, SortedMap<Role, Set<ComponentRef>>> heldOn(LocalDate day) {
        SortedMap<PersonId, SortedMap<Role, Set<ComponentRef>>> held = new TreeMap<>();
        assignments().stream()
                .filter(each -> each.isInForceOn(day))
                .forEach(each -> each.holder()
                        .ifPresent(person -> held.computeIfAbsent(person, it -> new TreeMap<>())
                                .computeIfAbsent(each.role(), it -> new LinkedHashSet<>())
                                .add(each.component())));
        return held;
    }

    private static Set<ComponentRef> componentsOf(
            PersonId person, Map<PersonId, SortedMap<Role, Set<ComponentRef>>> held) {
        Set<ComponentRef> components = new LinkedHashSet<>();
        held.getOrDefault(person, new TreeMap<>()).values().forEach(components::addAll);
        return components;
    }

    private Set<ComponentRef> componentsAsking(Map<Role, Set<ComponentRef>> roles) {
        Set<ComponentRef> components = new LinkedHashSet<>();
        roles.forEach((role, where) -> {
            if (!asked(role).isEmpty()) {
                components.addAll(where);
            }
        });
        return components;
    }

    private Set<SkillRequirement> asked(Role role) {
        return requirements().getOrDefault(role, Set.of());
    }

    private static PersonSkills of(PersonId person, Map<PersonId, PersonSkills> known) {
        return known.getOrDefault(person, PersonSkills.UNKNOWN);
    }

    private Judgement<SkillFinding> skilled(PersonId person, Role role, Map<PersonId, PersonSkills> known) {
        if (asked(role).isEmpty()) {
            return Judgement.notApplicable();
        }
        if (!known.containsKey(person)) {
            return Judgement.lacking(ASSESSMENT);
        }
        return Judgement.of(of(person, known).gapsTo(asked(role)).stream()
                .<SkillFinding>map(gap -> finding(SkillCheck.T1, person)
                        .role(role)
                        .skill(gap.skill())
                        .message("The role " + role + " asks for " + gap.skill() + " at "
                                + gap.requirement().level().number() + ", and its holder has "
                                + gap.actual().number() + ".")
                        .advice("train the holder, or give the role to somebody else.")
                        .build())
                .toList());
    }

    private List<TrainingBooking> used(LocalDate day) {
        return bookings().stream()
                .filter(each -> !each.isPlannedOn(day))
                .sorted(Comparator.comparing(TrainingBooking::person)
                        .thenComparing(TrainingBooking::course)
                        .thenComparing(TrainingBooking::on))
                .toList();
    }

    private Judgement<SkillFinding> approvedCourse(TrainingBooking booking) {
        return Judgement.amissIf(
                register()
                        .find(booking.course())
                        .filter(TrainingCourse::isApproved)
                        .isEmpty(),
                () -> finding(SkillCheck.T2, booking.person())
                        .course(booking.course())
                        .message("The course " + booking.course().value() + " was used on " + booking.on()
                                + " and is not approved.")
                        .advice("approve the course, or name one that is approved.")
                        .build());
    }

    /** Until when the last certificate of each skill counts, by person. */
    private SortedMap<PersonId, SortedMap<Skill, LocalDate>> certificates(LocalDate day) {
        SortedMap<PersonId, SortedMap<Skill, LocalDate>> last = new TreeMap<>();
        assessments().stream()
                .filter(each -> !each.assessedOn().isAfter(day))
                .forEach(each -> each.validUntil()
                        .ifPresent(until -> last.computeIfAbsent(each.person(), it -> new TreeMap<>())
                                .merge(each.skill(), until, (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    private static Judgement<SkillFinding> inDate(
            PersonId person, Map<Skill, LocalDate> certificates, PersonSkills known, LocalDate day) {
        return Judgement.of(certificates.entrySet().stream()
                .filter(each -> each.getValue().isBefore(day) && !known.levels().containsKey(each.getKey()))
                .<SkillFinding>map(each -> finding(SkillCheck.T3, person)
                        .skill(each.getKey())
                        .message("The certificate for " + each.getKey() + " counted until " + each.getValue() + ".")
                        .advice("renew it, or assess the skill afresh.")
                        .build())
                .toList());
    }

    private Judgement<SkillFinding> trainingAhead(
            PersonId person, Set<Role> held, Map<PersonId, PersonSkills> known, List<TrainingBooking> ahead) {
        List<SkillRequirement> all =
                held.stream().flatMap(role -> asked(role).stream()).toList();
        if (all.isEmpty()) {
            return Judgement.notApplicable();
        }
        if (!known.containsKey(person)) {
            return Judgement.lacking(ASSESSMENT);
        }
        return Judgement.of(of(person, known).gapsTo(all).stream()
                .filter(gap -> !isPlanned(gap, ahead))
                .<SkillFinding>map(gap -> finding(SkillCheck.T4, person)
                        .skill(gap.skill())
                        .message("A gap of " + gap.size() + " in " + gap.skill() + " has no training ahead.")
                        .advice("book a course that raises " + gap.skill() + ".")
                        .build())
                .toList());
    }

    private boolean isPlanned(SkillGap gap, List<TrainingBooking> ahead) {
        return ahead.stream()
                .flatMap(each -> register().find(each.course()).stream())
                .anyMatch(course -> course.teaches(gap.skill()));
    }

    /** Each skill that a role in force asks for, on the components of those roles. */
    private void skillsHeld(
            Map<PersonId, SortedMap<Role, Set<ComponentRef>>> held,
            Map<PersonId, PersonSkills> known,
            ReviewPass<SkillFinding> pass) {
        SortedMap<Skill, Set<ComponentRef>> asking = new TreeMap<>();
        held.values()
                .forEach(roles -> roles.forEach((role, components) -> asked(role)
                        .forEach(each -> asking.computeIfAbsent(each.skill(), it -> new LinkedHashSet<>())
                                .addAll(components))));
        boolean allAssessed = known.keySet().containsAll(held.keySet());
        asking.forEach((skill, components) -> {
            List<PersonId> able = known.entrySet().stream()
                    .filter(each -> each.getValue().at(skill).isAtLeast(independentFrom()))
                    .map(Map.Entry::getKey)
                    .limit(2)
                    .toList();
            pass.judge(SkillCheck.T5, components, moreThanOne(skill, able, allAssessed));
        });
    }

    private Judgement<SkillFinding> moreThanOne(Skill skill, List<PersonId> able, boolean allAssessed) {
        if (able.isEmpty()) {
            return allAssessed ? Judgement.notApplicable() : Judgement.lacking(ASSESSMENT);
        }
        return Judgement.amissIf(
                able.size() == 1,
                () -> finding(SkillCheck.T5, able.get(0))
                        .skill(skill)
                        .message("Only one person has " + skill + " at "
                                + independentFrom().number() + " or more.")
                        .advice("let a second person learn it.")
                        .build());
    }

    private static SkillFinding.Builder finding(SkillCheck check, PersonId person) {
        return SkillFinding.builder().check(check).person(person);
    }

    /** Starts a review; nothing is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SkillReview}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableSkillReview.Builder {
        Builder() {}
    }
}
