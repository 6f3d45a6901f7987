/**
 * Rules about dates: what was due has happened, milestones and finishes stay within their tolerance.
 *
 * <p>Slip is forecast, or actual, less baseline: late is positive.
 */
@NullMarked
package org.pmokit.rules.catalog.schedule;

import org.jspecify.annotations.NullMarked;
