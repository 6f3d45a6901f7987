/**
 * Dates that a plan promises. A {@link org.pmokit.core.schedule.Milestone} has a baseline, forecasts as they were
 * reported ({@link org.pmokit.core.schedule.DatedForecast}) and an actual date. Slip is forecast or actual less
 * baseline; positive is late.
 */
@PmoValue
@NullMarked
package org.pmokit.core.schedule;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
