/**
 * Rules about dates: what was due has happened, milestones and finishes stay within their tolerance; and rules about the
 * schedules that dates come from: how the network hangs together, what holds the finish, how progress and baseline are kept.
 *
 * <p>Slip is forecast, or actual, less baseline: late is positive. The rules about schedules, and those about milestones of the past
 * and trends, are judged after the colours and do not count towards them: they tell how far dates can be relied on.
 */
@NullMarked
package org.pmokit.rules.catalog.schedule;

import org.jspecify.annotations.NullMarked;
