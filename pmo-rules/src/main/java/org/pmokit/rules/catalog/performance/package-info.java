/**
 * Rules about earned value and earned schedule: whether the work is worth what it costs, keeps the pace of its plan, and whether
 * forecasts can be believed.
 *
 * <p>Each looks at the last period for which anything earned or spent is on record, and applies only where there is one.
 */
@NullMarked
package org.pmokit.rules.catalog.performance;

import org.jspecify.annotations.NullMarked;
