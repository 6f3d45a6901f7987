package org.pmokit.core.alignment;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;

/**
 * Why somebody is told of a change of strategy.
 *
 * @param capacity in which they are told
 * @param component the programme or project that is affected; the objective for its owner
 * @param path from the objective to them: a role is held on its last step
 * @param role in which they are told; empty for a body
 */
public record NoticeReason(Capacity capacity, ComponentRef component, ImpactPath path, Optional<Role> role) {}
