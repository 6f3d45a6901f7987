package org.pmokit.core.report;

import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.quality.FollowUp;

/**
 * A corrective action in a report.
 *
 * @param activity the quality activity that asked for it
 * @param action what has to be done
 */
public record ActionLine(QualityActivityId activity, FollowUp action) {}
