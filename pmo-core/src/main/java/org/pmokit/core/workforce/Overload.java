package org.pmokit.core.workforce;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.role.RoleAssignment;

/**
 * One person with more than the limits allow.
 *
 * @param person who
 * @param accountable the roles in which the person answers for a whole component, in the order of the register
 * @param components those on which the person holds any role, in order of reference
 * @param limits that are broken
 */
public record Overload(
        PersonId person, List<RoleAssignment> accountable, List<ComponentRef> components, OverloadLimits limits)
        implements Concern {

    /** Copies. */
    public Overload {
        accountable = List.copyOf(accountable);
        components = List.copyOf(components);
    }

    /** The first component concerned; it names no person. */
    @Override
    public String path() {
        return "roles["
                + components.stream().findFirst().map(ComponentRef::asText).orElse("") + "]";
    }

    @Override
    public String reason() {
        return "One person answers for " + accountable.size() + " components (limit " + limits.accountableRoles()
                + ") and holds roles on " + components.size() + " (limit " + limits.components() + ").";
    }
}
