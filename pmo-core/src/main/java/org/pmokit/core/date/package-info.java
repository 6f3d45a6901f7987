/**
 * Days and spans of days. {@link org.pmokit.core.date.DateRange} is half-open inside and says its bounds in the name of
 * its factories; {@link org.pmokit.core.date.AllenRelation} tells how two spans lie to each other;
 * {@link org.pmokit.core.date.ReportingPeriod} is a span with the name that reports give it;
 * {@link org.pmokit.core.date.WorkingCalendar} knows the days on which work is done. Nothing here asks the clock.
 */
@PmoValue
@NullMarked
package org.pmokit.core.date;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
