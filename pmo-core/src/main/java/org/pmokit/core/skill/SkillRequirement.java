package org.pmokit.core.skill;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a role asks of whoever holds it.
 *
 * @param skill which
 * @param level how good, more than {@link Proficiency#NONE}
 * @param weight how much it counts against the other requirements, 1 to 1000
 */
public record SkillRequirement(Skill skill, Proficiency level, int weight) {

    private static final int HEAVIEST = 1000;

    /** Refuses a requirement of nothing, and weights out of bounds. */
    public SkillRequirement {
        if (level == Proficiency.NONE) {
            throw new IllegalArgumentException("The skill " + skill
                    + " is required at proficiency 0.\nMaybe leave the requirement out, or use 1 to 5.");
        }
        if (weight < 1 || weight > HEAVIEST) {
            throw new IllegalArgumentException("The skill " + skill + " is required with weight " + weight
                    + ".\nMaybe use a weight from 1 to " + HEAVIEST + ".");
        }
    }

    /**
     * A requirement of weight 1.
     *
     * @param skill which
     * @param level how good, more than {@link Proficiency#NONE}
     */
    public static SkillRequirement of(Skill skill, Proficiency level) {
        return new SkillRequirement(skill, level, 1);
    }

    /**
     * Such a requirement with another weight.
     *
     * @param other 1 to 1000
     */
    public SkillRequirement weighing(int other) {
        return new SkillRequirement(skill, level, other);
    }

    /** One requirement for each skill, by skill: the highest level and the highest weight asked. */
    static List<SkillRequirement> strictest(Collection<SkillRequirement> requirements) {
        SortedMap<Skill, SkillRequirement> bySkill = new TreeMap<>();
        requirements.forEach(each -> bySkill.merge(each.skill(), each, SkillRequirement::stricter));
        return List.copyOf(bySkill.values());
    }

    private static SkillRequirement stricter(SkillRequirement one, SkillRequirement other) {
        Proficiency level = one.level.isAtLeast(other.level) ? one.level : other.level;
        return new SkillRequirement(one.skill, level, Math.max(one.weight, other.weight));
    }
}
