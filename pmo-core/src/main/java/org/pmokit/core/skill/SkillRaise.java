package org.pmokit.core.skill;

/**
 * What a course does to a skill: whoever comes with the first level leaves with the second.
 *
 * @param skill which
 * @param from what one has to bring
 * @param to what one leaves with, more than that
 */
public record SkillRaise(Skill skill, Proficiency from, Proficiency to) {

    /** Refuses a raise that does not raise. */
    public SkillRaise {
        if (from.isAtLeast(to)) {
            throw new IllegalArgumentException("A course raises " + skill + " from " + from.number() + " to "
                    + to.number() + ".\nMaybe the two are swapped.");
        }
    }

    /**
     * What somebody leaves with: the same as before when it is too little to follow the course, or already more.
     *
     * @param before what one comes with
     */
    public Proficiency after(Proficiency before) {
        return before.isAtLeast(from) && !before.isAtLeast(to) ? to : before;
    }
}
