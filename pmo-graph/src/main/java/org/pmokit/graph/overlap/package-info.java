/**
 * Which projects touch the same thing. An {@link org.pmokit.graph.overlap.Overlap} is a pair of projects with the
 * deliverables, systems, budget lines, measures of benefits, overstretched resources, reserved days, teams, groups of
 * people, audiences, suppliers and sites that both name, and what both word alike, how their time lies to each other, how significant that is and why, what is suggested, and what was decided.
 * {@link org.pmokit.graph.overlap.Overlaps} finds all of them without comparing all pairs.
 *
 * <p>An overlap is not a mistake: projects are meant to share teams and sites. It is something to decide, and the decision
 * is a fact of the portfolio. What is shared by a crowd, as a head office is, says little about any two of them; it is
 * told once as a {@link org.pmokit.graph.overlap.Crowd}. Codes are compared as written but for case and the blanks around
 * them; texts are read for likeness only when the settings say how. Weights and thresholds are a house default and can be changed
 * ({@link org.pmokit.graph.overlap.OverlapSettings}).
 */
@PmoValue
@NullMarked
package org.pmokit.graph.overlap;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
