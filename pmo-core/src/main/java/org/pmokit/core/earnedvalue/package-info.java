/**
 * Earned value and earned schedule: what a project planned to have done, what it has done, and what that cost, at the end of
 * each reporting period.
 *
 * <p>Start with {@link org.pmokit.core.earnedvalue.PerformancePeriod}, which a portfolio keeps;
 * {@link org.pmokit.core.earnedvalue.ProjectPerformance} reads all periods of a project in order and calculates
 * {@link org.pmokit.core.earnedvalue.EarnedValue} (variances, indices, estimates at completion) and
 * {@link org.pmokit.core.earnedvalue.EarnedSchedule} (the same in time) for each. What cannot be calculated says why
 * ({@link org.pmokit.core.earnedvalue.Undefined}); it is never 0, 1 or a guess.
 */
@PmoValue
@NullMarked
package org.pmokit.core.earnedvalue;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
