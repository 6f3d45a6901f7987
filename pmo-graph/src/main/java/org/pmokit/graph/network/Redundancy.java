package org.pmokit.graph.network;

import org.pmokit.core.identifier.ComponentRef;

/**
 * A direct dependency that a longer way implies as well.
 *
 * @param giver who provides
 * @param receiver who needs it, and would wait for the giver without this dependency too
 */
public record Redundancy(ComponentRef giver, ComponentRef receiver) {}
