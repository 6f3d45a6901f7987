/**
 * Asks a whole portfolio whether it does what the strategy wants, and whom a change of strategy concerns.
 *
 * <p>{@link org.pmokit.core.alignment.AlignmentMatrix} holds projects against objectives: scores, coverage, the budget that
 * goes to each. {@link org.pmokit.core.alignment.AlignmentReview} names what is amiss, and
 * {@link org.pmokit.core.alignment.ObjectiveTrace} the way from the vision to a benefit.
 * {@link org.pmokit.core.alignment.StrategyChangeImpact} finds the programmes and projects that a change reaches, what it
 * means for them, and {@link org.pmokit.core.alignment.ToInform who must be told, and why};
 * {@link org.pmokit.core.alignment.StrategyNoticeReview} whether they were.
 */
@PmoValue
@NullMarked
package org.pmokit.core.alignment;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
