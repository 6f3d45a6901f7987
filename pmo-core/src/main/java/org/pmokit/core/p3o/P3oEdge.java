package org.pmokit.core.p3o;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.role.Role;

/**
 * One edge of a model, from an office to something else.
 *
 * @param from the office
 * @param to an office, unit, board, objective, portfolio, programme or project
 * @param kind what the one is to the other
 * @param role the role on {@code to} that is meant; empty where the whole is
 */
public record P3oEdge(OfficeId from, ComponentRef to, EdgeKind kind, Optional<Role> role) {

    static P3oEdge of(OfficeId from, ComponentRef to, EdgeKind kind) {
        return new P3oEdge(from, to, kind, Optional.empty());
    }
}
