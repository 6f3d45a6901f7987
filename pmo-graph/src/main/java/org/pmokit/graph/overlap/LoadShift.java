package org.pmokit.graph.overlap;

import org.pmokit.core.identifier.ComponentRef;

/**
 * The move of all loads of one component.
 *
 * @param component what is moved
 * @param months by how many, later if positive
 * @param peak the largest load of any month afterwards, as a share of the capacity
 */
public record LoadShift(ComponentRef component, int months, double peak) {}
