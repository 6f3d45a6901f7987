package org.pmokit.core.skill;

/**
 * How far somebody is below what is asked.
 *
 * @param requirement what is asked
 * @param actual how good the person is
 */
public record SkillGap(SkillRequirement requirement, Proficiency actual) {

    /** Which skill. */
    public Skill skill() {
        return requirement.skill();
    }

    /** Steps of proficiency still to climb, never negative. */
    public int size() {
        return Math.max(0, requirement.level().number() - actual.number());
    }

    /** The size times the weight of the requirement. */
    public long weighted() {
        return (long) size() * requirement.weight();
    }
}
