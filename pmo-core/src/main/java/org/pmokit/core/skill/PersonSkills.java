package org.pmokit.core.skill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.money.Ratio;

/**
 * What one person can do.
 *
 * @param levels by skill; one that is not here counts as {@link Proficiency#NONE}
 */
public record PersonSkills(Map<Skill, Proficiency> levels) {

    /** Of whom nothing is known. */
    public static final PersonSkills UNKNOWN = new PersonSkills(Map.of());

    /** Copies, in the order of the skills. */
    public PersonSkills {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }

    /**
     * What the assessments of one person say on a day: the newest of each skill counts, and of those of one day the
     * lowest. Assessments after that day, and expired ones, do not count.
     *
     * @param assessments of one person, in any order
     * @param day the status date
     */
    public static PersonSkills knownOn(Collection<SkillAssessment> assessments, LocalDate day) {
        SortedMap<Skill, SkillAssessment> newest = new TreeMap<>();
        assessments.stream()
                .filter(each -> !each.assessedOn().isAfter(day) && !each.hasExpiredOn(day))
                .forEach(each -> newest.merge(each.skill(), each, PersonSkills::prevailing));
        SortedMap<Skill, Proficiency> levels = new TreeMap<>();
        newest.forEach((skill, assessment) -> levels.put(skill, assessment.level()));
        return new PersonSkills(levels);
    }

    /**
     * What the assessments of many people say on a day, by person; whoever was never assessed is not here.
     *
     * @param assessments of anybody, in any order
     * @param day the status date
     */
    public static SortedMap<PersonId, PersonSkills> byPerson(Collection<SkillAssessment> assessments, LocalDate day) {
        SortedMap<PersonId, List<SkillAssessment>> each = new TreeMap<>();
        assessments.forEach(one ->
                each.computeIfAbsent(one.person(), person -> new ArrayList<>()).add(one));
        SortedMap<PersonId, PersonSkills> skills = new TreeMap<>();
        each.forEach((person, own) -> skills.put(person, knownOn(own, day)));
        return Collections.unmodifiableSortedMap(skills);
    }

    private static SkillAssessment prevailing(SkillAssessment one, SkillAssessment other) {
        int order = one.assessedOn().compareTo(other.assessedOn());
        if (order == 0) {
            return one.level().isAtLeast(other.level()) ? other : one;
        }
        return order > 0 ? one : other;
    }

    /**
     * How good the person is at a skill.
     *
     * @param skill any
     */
    public Proficiency at(Skill skill) {
        return levels.getOrDefault(skill, Proficiency.NONE);
    }

    /**
     * What the person lacks, by skill; empty when everything asked is met. Of several requirements of one skill the
     * highest level and the highest weight count.
     *
     * @param requirements what is asked
     */
    public List<SkillGap> gapsTo(Collection<SkillRequirement> requirements) {
        return SkillRequirement.strictest(requirements).stream()
                .map(each -> new SkillGap(each, at(each.skill())))
                .filter(gap -> gap.size() > 0)
                .toList();
    }

    /**
     * The weighted share of what is asked that the person has, 0 to 1, where more than asked counts as asked; empty
     * when nothing is asked.
     *
     * @param requirements what is asked
     */
    public Optional<Ratio> readinessFor(Collection<SkillRequirement> requirements) {
        long had = 0;
        long asked = 0;
        for (SkillRequirement each : SkillRequirement.strictest(requirements)) {
            int needed = each.level().number();
            had += (long) each.weight() * Math.min(needed, at(each.skill()).number());
            asked += (long) each.weight() * needed;
        }
        return Ratio.of(had, asked);
    }

    /**
     * The skills asked for that nobody assessed, by skill.
     *
     * @param requirements what is asked
     */
    public Set<Skill> unassessed(Collection<SkillRequirement> requirements) {
        Set<Skill> missing = new TreeSet<>();
        requirements.forEach(each -> missing.add(each.skill()));
        missing.removeAll(levels.keySet());
        return Collections.unmodifiableSet(missing);
    }
}
