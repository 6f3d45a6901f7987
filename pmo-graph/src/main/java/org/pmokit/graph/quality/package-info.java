/**
 * How sound a schedule is, counted: {@link org.pmokit.graph.quality.DcmaAssessment} answers the fourteen points that the
 * United States Defense Contract Management Agency published for integrated master schedules, each with its population,
 * numerator, denominator, offenders and the variant by which it was counted;
 * {@link org.pmokit.graph.quality.NetworkQuality} looks at what else planners look at.
 *
 * <pre>{@code
 * ScheduleFacts facts = AssessedSchedules.in(portfolio, asOf).of(project).orElseThrow();
 * DcmaResult logic = DcmaAssessment.of(facts, DcmaSettings.PAM_200_1_2012).result(DcmaCheck.LOGIC);
 * }</pre>
 *
 * <p>The published text is DCMA-EA PAM 200.1 (October 2012), section 4. It calls the points flags to be talked about rather
 * than marks, and readers of it differ in details: every such detail is a switch of
 * {@link org.pmokit.graph.quality.DcmaSettings}, and every result says how it was counted.
 *
 * <p>The {@linkplain org.pmokit.graph.quality.ScheduleFacts facts} of a schedule are gathered once: one pass over its activities,
 * one over its links, one calculation. Each count is then a loop over arrays.
 */
@PmoValue
@NullMarked
package org.pmokit.graph.quality;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
