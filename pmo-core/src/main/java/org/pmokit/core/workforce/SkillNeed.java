package org.pmokit.core.workforce;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillGap;
import org.pmokit.core.skill.TrainingPlan;

/**
 * What the holder of a role lacks, and the courses that would help.
 *
 * @param assignment the role and its holder
 * @param unassessed skills among the gaps that nobody assessed, by skill
 * @param plan gaps, the approved courses that close most for their cost, and what would remain
 */
public record SkillNeed(RoleAssignment assignment, Set<Skill> unassessed, TrainingPlan plan) implements Concern {

    /** What is lacking, by skill. */
    public List<SkillGap> gaps() {
        return plan.before();
    }

    @Override
    public String path() {
        return "roles[" + assignment.component().asText() + "," + assignment.role() + "]";
    }

    @Override
    public String reason() {
        String gaps = gaps().stream()
                .map(gap -> gap.skill() + " " + gap.actual().number() + " of "
                        + gap.requirement().level().number()
                        + (unassessed.contains(gap.skill()) ? " (never assessed)" : ""))
                .collect(Collectors.joining(", "));
        String courses =
                plan.courses().stream().map(course -> course.id().value()).collect(Collectors.joining(", "));
        return "The holder of the role " + assignment.role() + " on "
                + assignment.component().asText() + " lacks " + gaps + "; "
                + (courses.isEmpty() ? "no approved course helps" : "courses that help: " + courses) + ".";
    }
}
