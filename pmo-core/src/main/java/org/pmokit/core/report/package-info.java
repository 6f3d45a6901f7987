/**
 * Reports, and what is known about reporting. A {@link org.pmokit.core.report.ReportDefinition} says what is owed to
 * whom and how often, a {@link org.pmokit.core.report.SubmittedReport} what came, and
 * {@link org.pmokit.core.report.ReportingCycle} what did not. {@link org.pmokit.core.report.ToleranceWatch} reads every
 * band; an {@link org.pmokit.core.report.ExceptionReport} tells of one that will not hold.
 *
 * <p>The others are collated from the registers of a portfolio as of a day and are values: sections of data with a plain
 * text beside them, in which what is missing is said to be missing. {@link org.pmokit.core.report.HighlightReport} and
 * {@link org.pmokit.core.report.CheckpointReport} come at regular times, {@link org.pmokit.core.report.EndStageReport} and
 * {@link org.pmokit.core.report.EndProjectReport} at an end, {@link org.pmokit.core.report.ProductStatusAccount} and
 * {@link org.pmokit.core.report.Dashboard} when somebody asks. A register of one's own appears in them by itself.
 *
 * <p>A {@link org.pmokit.core.report.RaidLog} brings together the risks, assumptions, issues, dependencies, actions and
 * decisions of a component and of everything below it.
 */
@PmoValue
@NullMarked
package org.pmokit.core.report;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
