/**
 * Amounts and shares. {@link org.pmokit.core.money.Money} is decimal, keeps its currency and never mixes two;
 * rounding happens only where a caller asks for it. {@link org.pmokit.core.money.Ratio} is a share or a variance
 * written as a plain number: five per cent is 0.05. A ratio with a zero denominator does not exist, so the methods that
 * divide answer with an {@link java.util.Optional}.
 * {@link org.pmokit.core.money.Sample} gives the levels that observed or simulated values do not exceed.
 */
@PmoValue
@NullMarked
package org.pmokit.core.money;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
