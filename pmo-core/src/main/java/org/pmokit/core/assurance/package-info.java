/**
 * What people judge. A {@link org.pmokit.core.assurance.StatusAssessment} is somebody's word on a component on a day, often
 * with a {@link org.pmokit.core.assurance.DeliveryConfidence} on a published
 * {@link org.pmokit.core.assurance.ConfidenceScale}. It is kept beside the computed status and never turned into it. A
 * {@link org.pmokit.core.assurance.Challenge} is a question to which an answer is owed;
 * {@link org.pmokit.core.assurance.ChallengeReview} tells which answers are not there.
 */
@PmoValue
@NullMarked
package org.pmokit.core.assurance;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
