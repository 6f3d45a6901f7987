package org.pmokit.core.workforce;

import java.util.Set;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

/**
 * Somebody on a board or in assurance whom nobody told what the role asks.
 *
 * @param assignment the role that was not explained
 */
public record BriefingGap(RoleAssignment assignment) implements Concern {

    /** Roles whose holders are to be briefed on whatever component: boards and assurance. A house default. */
    public static final Set<Role> ROLES_TO_BRIEF = Set.of(
            Role.PROJECT_BOARD,
            Role.PROGRAMME_BOARD,
            Role.EXECUTIVE,
            Role.SENIOR_USER,
            Role.SENIOR_SUPPLIER,
            Role.PROJECT_ASSURANCE,
            Role.ASSURANCE);

    @Override
    public String path() {
        return "roles[" + assignment.component().asText() + "," + assignment.role() + "]";
    }

    @Override
    public String reason() {
        return "Nobody briefed the holder of the role " + assignment.role() + " on "
                + assignment.component().asText() + ".";
    }
}
