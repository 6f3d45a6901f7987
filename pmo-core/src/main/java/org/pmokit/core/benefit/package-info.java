/**
 * What change is for. A {@link org.pmokit.core.benefit.Benefit} is a measurable improvement that somebody sees as an
 * advantage; a dis-benefit is its opposite. Each has a measure, a baseline and a target, an owner in the business, and
 * two {@link org.pmokit.core.benefit.BenefitProfile}s over time: what was planned and what was measured. Benefits come
 * from outputs through capabilities and outcomes, and serve objectives: the links of a
 * {@link org.pmokit.core.benefit.BenefitMap}.
 *
 * <p>A portfolio keeps benefits and the links of the map; {@link org.pmokit.core.benefit.BenefitMap#from} reads what the
 * benefits themselves tell. {@link org.pmokit.core.benefit.BenefitReview} looks the register over, and
 * {@link org.pmokit.core.benefit.NetBenefit} takes dis-benefits off.
 *
 * <p>Sums of benefits are easily too large. {@link org.pmokit.core.benefit.DoubleCounting} finds what is claimed twice,
 * and says how much is left when it is counted once.
 */
@PmoValue
@NullMarked
package org.pmokit.core.benefit;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
