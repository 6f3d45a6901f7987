package org.pmokit.core.skill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

/**
 * Everything an office knows about skills and training, to be looked over on a day. Where nothing is known, nothing is
 * found by T2, T3 and T5; T1 and T4 take a skill that nobody assessed as one that is lacking.
 */
@Value.Immutable
public abstract class SkillReview {

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
        List<SkillFinding> found = new ArrayList<>();
        SortedMap<PersonId, SortedSet<Role>> roles = rolesOn(day);
        SortedMap<PersonId, PersonSkills> known = PersonSkills.byPerson(assessments(), day);
        roles.forEach((person, held) -> held.forEach(role -> lacking(person, role, of(person, known), found)));
        unapproved(day, found);
        expired(day, known, found);
        roles.forEach((person, held) -> unplanned(person, held, of(person, known), day, found));
        single(roles.values(), known, found);
        return List.copyOf(found);
    }

    private SortedMap<PersonId, SortedSet<Role>> rolesOn(LocalDate day) {
        SortedMap<PersonId, SortedSet<Role>> roles = new TreeMap<>();
        assignments().stream()
                .filter(each -> each.isInForceOn(day))
                .forEach(each -> each.holder()
                        .ifPresent(person -> roles.computeIfAbsent(person, it -> new TreeSet<>())
                                .add(each.role())));
        return roles;
    }

    private Set<SkillRequirement> asked(Role role) {
        return requirements().getOrDefault(role, Set.of());
    }

    private static PersonSkills of(PersonId person, Map<PersonId, PersonSkills> known) {
        return known.getOrDefault(person, PersonSkills.UNKNOWN);
    }

    private void lacking(PersonId person, Role role, PersonSkills skills, List<SkillFinding> found) {
        for (SkillGap gap : skills.gapsTo(asked(role))) {
            found.add(finding(SkillCheck.T1, person)
                    .role(role)
                    .skill(gap.skill())
                    .message("The role " + role + " asks for " + gap.skill() + " at "
                            + gap.requirement().level().number() + ", and its holder has "
                            + gap.actual().number() + ".")
                    .advice("train the holder, or give the role to somebody else.")
                    .build());
        }
    }

    private void unapproved(LocalDate day, List<SkillFinding> found) {
        bookings().stream()
                .filter(each -> !each.isPlannedOn(day))
                .filter(each -> register()
                        .find(each.course())
                        .filter(TrainingCourse::isApproved)
                        .isEmpty())
                .sorted(Comparator.comparing(TrainingBooking::person)
                        .thenComparing(TrainingBooking::course)
                        .thenComparing(TrainingBooking::on))
                .forEach(each -> found.add(finding(SkillCheck.T2, each.person())
                        .course(each.course())
                        .message("The course " + each.course().value() + " was used on " + each.on()
                                + " and is not approved.")
                        .advice("approve the course, or name one that is approved.")
                        .build()));
    }

    private void expired(LocalDate day, Map<PersonId, PersonSkills> skills, List<SkillFinding> found) {
        SortedMap<PersonId, SortedMap<Skill, LocalDate>> last = new TreeMap<>();
        assessments().stream()
                .filter(each -> each.hasExpiredOn(day))
                .forEach(each -> last.computeIfAbsent(each.person(), it -> new TreeMap<>())
                        .merge(
                                each.skill(),
                                each.validUntil().orElse(day),
                                (one, other) -> one.isAfter(other) ? one : other));
        last.forEach((person, certificates) -> {
            Set<Skill> known = of(person, skills).levels().keySet();
            certificates.forEach((skill, until) -> {
                if (!known.contains(skill)) {
                    found.add(finding(SkillCheck.T3, person)
                            .skill(skill)
                            .message("The certificate for " + skill + " counted until " + until + ".")
                            .advice("renew it, or assess the skill afresh.")
                            .build());
                }
            });
        });
    }

    private void unplanned(
            PersonId person, Set<Role> held, PersonSkills skills, LocalDate day, List<SkillFinding> found) {
        List<SkillRequirement> all =
                held.stream().flatMap(role -> asked(role).stream()).toList();
        for (SkillGap gap : skills.gapsTo(all)) {
            if (!isPlanned(person, gap, day)) {
                found.add(finding(SkillCheck.T4, person)
                        .skill(gap.skill())
                        .message("A gap of " + gap.size() + " in " + gap.skill() + " has no training ahead.")
                        .advice("book a course that raises " + gap.skill() + ".")
                        .build());
            }
        }
    }

    private boolean isPlanned(PersonId person, SkillGap gap, LocalDate day) {
        return bookings().stream()
                .filter(each -> each.person().equals(person) && each.isPlannedOn(day))
                .flatMap(each -> register().find(each.course()).stream())
                .anyMatch(course -> course.teaches(gap.skill()));
    }

    private void single(Collection<SortedSet<Role>> held, Map<PersonId, PersonSkills> known, List<SkillFinding> found) {
        SortedMap<Skill, SortedSet<PersonId>> able = new TreeMap<>();
        held.stream()
                .flatMap(Set::stream)
                .flatMap(role -> asked(role).stream())
                .forEach(each -> able.putIfAbsent(each.skill(), new TreeSet<>()));
        known.forEach((person, skills) -> able.forEach((skill, persons) -> {
            if (skills.at(skill).isAtLeast(independentFrom())) {
                persons.add(person);
            }
        }));
        able.forEach((skill, persons) -> {
            if (persons.size() == 1) {
                found.add(finding(SkillCheck.T5, persons.first())
                        .skill(skill)
                        .message("Only one person has " + skill + " at "
                                + independentFrom().number() + " or more.")
                        .advice("let a second person learn it.")
                        .build());
            }
        });
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
