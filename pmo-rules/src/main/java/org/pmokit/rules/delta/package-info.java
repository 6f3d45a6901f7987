/**
 * What changed between two assessments, and what is changing. A {@link org.pmokit.rules.delta.ReportSnapshot} is as much of
 * a report as has to be kept; two of them give a {@link org.pmokit.rules.delta.ReportDelta}, by the key of each finding, and several a
 * {@link org.pmokit.rules.delta.ReportHistory} that tells what is getting worse.
 */
@NullMarked
package org.pmokit.rules.delta;

import org.jspecify.annotations.NullMarked;
