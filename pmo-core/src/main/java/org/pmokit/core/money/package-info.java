/**
 * Amounts and shares. {@link org.pmokit.core.money.Money} is decimal, keeps its currency and never mixes two;
 * rounding happens only where a caller asks for it. {@link org.pmokit.core.money.Ratio} is a share or a variance
 * written as a plain number: five per cent is 0.05. A ratio with a zero denominator does not exist, so the methods that
 * divide answer with an {@link java.util.Optional}.
 * {@link org.pmokit.core.money.Sample} gives the levels that observed or simulated values do not exceed.
 *
 * <p>Money of several currencies becomes money of one by a {@link org.pmokit.core.money.CurrencyConversion}, at
 * {@link org.pmokit.core.money.ExchangeRates} that are passed in. A {@link org.pmokit.core.money.PriceBasis} says in the prices
 * of which year an amount is told, and a {@link org.pmokit.core.money.PriceIndex} leads from one to another.
 */
@PmoValue
@NullMarked
package org.pmokit.core.money;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
