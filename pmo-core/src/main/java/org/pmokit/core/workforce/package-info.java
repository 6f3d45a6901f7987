/**
 * Asks a whole portfolio about its people and how it is governed, as of a day. {@link org.pmokit.core.workforce.Workforce}
 * answers who is missing, who has too much, who lacks what and which course would help, whose roles should be apart, and
 * what the responsibility matrices leave open; {@link org.pmokit.core.workforce.GovernanceReview} who may decide on a
 * component, and what was not set down before work began.
 *
 * <p>Every answer is a {@link org.pmokit.core.workforce.Concern} with a path and a reason, in an order that depends on the
 * portfolio alone; no text names a person. Limits are arguments, and the constants called house default are no more than
 * that. {@link org.pmokit.core.workforce.PersonIds} gives every person of a portfolio another id.
 */
@PmoValue
@NullMarked
package org.pmokit.core.workforce;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
