/**
 * What is on its way: rules that look at how facts changed from report to report and warn before a limit is reached. Most of
 * them read the history that the facts carry themselves; {@link org.pmokit.rules.catalog.trend.MovedBaselines} compares with
 * an earlier portfolio that the assessment is given.
 */
@NullMarked
package org.pmokit.rules.catalog.trend;

import org.jspecify.annotations.NullMarked;
