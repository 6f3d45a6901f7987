package org.pmokit.core.workforce;

import java.util.Optional;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.SkillRequirement;

/**
 * Somebody in a role without what the role asks for from the start.
 *
 * @param assignment the role and its holder
 * @param requirement the prerequisite
 * @param actual how good the holder is; empty when nobody assessed it
 */
public record PrerequisiteGap(RoleAssignment assignment, SkillRequirement requirement, Optional<Proficiency> actual)
        implements Concern {

    @Override
    public String path() {
        return "roles[" + assignment.component().asText() + "," + assignment.role() + "]";
    }

    @Override
    public String reason() {
        return "The role " + assignment.role() + " on " + assignment.component().asText() + " asks from the start for "
                + requirement.skill() + " at " + requirement.level().number() + ", and its holder "
                + actual.map(level -> "has " + level.number()).orElse("was never assessed on it") + ".";
    }
}
