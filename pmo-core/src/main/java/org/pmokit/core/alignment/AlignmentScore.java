package org.pmokit.core.alignment;

import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * How well a programme or project fits the objectives, and its place among the others.
 *
 * @param component scored
 * @param score 1 when it serves every objective as strongly as can be, negative when it works against them
 * @param place from 1, the best; equal scores share a place
 */
public record AlignmentScore(ComponentRef component, Ratio score, int place) {}
