/**
 * Demand against capacity over time. {@link org.pmokit.graph.capacity.CapacityAnalysis} answers who has too much when and
 * because of what, which projects compete for the same people, where there is room, what a project would free if it
 * stopped or moved, and which move helps most; as seen by person, team, role, skill, unit or single resource
 * ({@link org.pmokit.graph.capacity.Perspective}). {@link org.pmokit.graph.capacity.HeatMap} shows it by day, week or
 * month. {@link org.pmokit.graph.capacity.ChangeSaturation} does the same for the change that lands on groups of people.
 *
 * <p>Everything is found by a sweep over the days on which something starts or ends, in whole millionths of a unit, so
 * that no sum depends on its order. Demand and capacity count on working days only. A capacity that nobody wrote down is
 * unknown: such days are never over-allocated and never free. Averages hide peaks, so a level never comes from an average
 * alone. Limits are house defaults and can be changed ({@link org.pmokit.graph.capacity.CapacitySettings}).
 */
@PmoValue
@NullMarked
package org.pmokit.graph.capacity;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
