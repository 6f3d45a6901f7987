/**
 * Work that flows through teams, and what an office may learn from it without getting in the way.
 *
 * <p>An {@link org.pmokit.core.agile.Approach} says how a component delivers. A {@link org.pmokit.core.agile.Team} has
 * {@link org.pmokit.core.agile.Iteration}s, {@link org.pmokit.core.agile.WorkItem}s and
 * {@link org.pmokit.core.agile.Impediment}s; {@link org.pmokit.core.agile.FlowMetrics} are computed for one team at a time, for
 * points mean something inside a team only: nothing here puts teams in an order.
 * {@link org.pmokit.core.agile.ReleaseForecast} says when work may be done, {@link org.pmokit.core.agile.EpicBurnUp} how scope
 * and progress moved, {@link org.pmokit.core.agile.AgileEarnedValue} what that is in money, by a stated rule.
 * {@link org.pmokit.core.agile.TeamReview} names what is amiss, and {@link org.pmokit.core.agile.EngagementAdvice} how close an
 * office should come: by performance and risk, not by method.
 */
@PmoValue
@NullMarked
package org.pmokit.core.agile;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
