package org.pmokit.core.workforce;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.role.Role;

/**
 * A role that has to be filled on every component of a kind.
 *
 * @param kind programme, project, office or board
 * @param role which
 * @param instead other roles that will do as well, by code; none when only the role itself will do
 */
public record RequiredRole(ComponentKind kind, Role role, Set<Role> instead) {

    /** Whom an organisation can hardly do without; a house default. */
    public static final List<RequiredRole> HOUSE_DEFAULT = List.of(
            new RequiredRole(ComponentKind.PROGRAMME, Role.SENIOR_RESPONSIBLE_OWNER, Set.of(Role.SPONSOR)),
            new RequiredRole(ComponentKind.PROGRAMME, Role.PROGRAMME_MANAGER, Set.of()),
            new RequiredRole(
                    ComponentKind.PROJECT,
                    Role.EXECUTIVE,
                    Set.of(Role.SENIOR_RESPONSIBLE_OWNER, Role.SPONSOR, Role.BUSINESS_OWNER)),
            new RequiredRole(ComponentKind.PROJECT, Role.PROJECT_MANAGER, Set.of()),
            new RequiredRole(ComponentKind.OFFICE, Role.HEAD_OF_OFFICE, Set.of(Role.HEAD_OF_P3O, Role.PMO_LEAD)));

    /** Copies, by code. */
    public RequiredRole {
        instead = Collections.unmodifiableSet(new TreeSet<>(instead));
    }

    /** Whether somebody in that role will do. */
    boolean isMetBy(Role held) {
        return held.equals(role) || instead.contains(held);
    }
}
