/**
 * Who moves when somebody slips. An {@link org.pmokit.graph.impact.Impact} is the answer to one what-if: a component is
 * so many days late; which others move, by how much, along which commitments, and where the slip is absorbed.
 *
 * <p>A commitment absorbs what lies between promise and need, its float, and what the receiver tolerates beyond; where one of the two days is missing nothing is
 * absorbed and the step says so ({@link org.pmokit.graph.impact.FloatBasis#ASSUMED_NO_FLOAT}): missing data must not
 * look like room. Only declared commitments carry a slip. A project does not move its milestones, and a milestone does
 * not move its project, unless a dependency between the two was declared. The answer is computed by
 * {@code DependencyNetwork.impactOf}; the types here are values and know no network.
 */
@PmoValue
@NullMarked
package org.pmokit.graph.impact;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
