/**
 * Days and spans of days. {@link org.pmokit.core.date.DateRange} is half-open inside and says its bounds in the name of
 * its factories; {@link org.pmokit.core.date.AllenRelation} tells how two spans lie to each other;
 * {@link org.pmokit.core.date.ReportingPeriod} is a span with the name that reports give it;
 * {@link org.pmokit.core.date.FiscalCalendar} makes them. Nothing here asks the clock.
 *
 * <p>{@link org.pmokit.core.date.WorkingCalendar} knows when work is done: the {@link org.pmokit.core.date.WorkingHours} of
 * each weekday and the {@link org.pmokit.core.date.ExceptionDays}. It answers questions about days;
 * {@link org.pmokit.core.date.CompiledCalendar} converts between times and working minutes, fast enough for networks of a
 * million activities.
 */
@PmoValue
@NullMarked
package org.pmokit.core.date;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
