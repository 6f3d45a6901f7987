/**
 * What may happen and what has happened: the {@link org.pmokit.core.risk.Risk} and {@link org.pmokit.core.risk.Issue}
 * registers, with what a plan takes as true ({@link org.pmokit.core.risk.Assumption}) and what has to be done
 * ({@link org.pmokit.core.risk.Action}). All are dated, so that an assessment of an earlier day sees what was open then, and
 * say what they came from. A {@link org.pmokit.core.risk.RiskReview} tells what is amiss in a risk register.
 *
 * <p>How much a risk matters has two languages. A {@link org.pmokit.core.risk.RiskScore} orders risks by levels of
 * probability and impact on a {@link org.pmokit.core.risk.RiskScale} of one's own. An
 * {@link org.pmokit.core.risk.ExpectedValue} is money on average; what a few risks can come to together, and with which
 * confidence, says an {@link org.pmokit.core.risk.OutcomeDistribution}.
 */
@PmoValue
@NullMarked
package org.pmokit.core.risk;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
