/**
 * The critical path: when each activity can start and finish, when it must, and why. A
 * {@link org.pmokit.graph.criticalpath.ScheduleNetwork} is made of one or more schedules, or tells everything that keeps it from
 * being one; {@code calculate} gives a {@link org.pmokit.graph.criticalpath.CalculatedSchedule} with early and late dates, floats,
 * the longest path, drag and reasons.
 *
 * <p>The method is the precedence diagramming method with working calendars: all four links with lag and lead, imposed
 * dates, progress, and maximum lags (generalised precedence: K. Neumann, C. Schwindt, J. Zimmermann, Project Scheduling with Time
 * Windows and Scarce Resources, 2003). Activities are contiguous: they are neither split nor stretched. Inside, times are positions:
 * working minutes of the activity's own calendar since the start of a common horizon, so that links between activities of one
 * calendar are plain additions and only the others convert. Friday evening and Monday morning are the same position.
 *
 * <p>Both passes visit each activity and each link once, in the order of the logic, without recursion.
 */
@PmoValue
@NullMarked
package org.pmokit.graph.criticalpath;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
