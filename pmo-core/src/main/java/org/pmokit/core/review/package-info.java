/**
 * What all reviews have in common. A {@link org.pmokit.core.review.ReviewCheck} is one thing that a review looks for, with
 * the reason, the remedy and the source; a {@link org.pmokit.core.review.ReviewFinding} is one place where it is not so; a
 * {@link org.pmokit.core.review.ReviewOutcome} also tells what each check looked at and what could not be judged, so that
 * nothing looked at is never taken for all being well. A review is written as a {@link org.pmokit.core.review.ReviewPass}:
 * each check answers each entry once with a {@link org.pmokit.core.review.Judgement}.
 */
@NullMarked
package org.pmokit.core.review;

import org.jspecify.annotations.NullMarked;
