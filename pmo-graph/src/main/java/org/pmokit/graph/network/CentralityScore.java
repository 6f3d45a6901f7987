package org.pmokit.graph.network;

import org.pmokit.core.identifier.ComponentRef;

/**
 * How often a component lies between others.
 *
 * @param component whose score
 * @param between pairs of a giver and a dependent, directly or through others, whose shortest chain passes it; where a
 *     pair has several shortest chains each counts in part; 0 or more, an estimate where {@link Centrality#isSampled()}
 */
public record CentralityScore(ComponentRef component, double between) {}
