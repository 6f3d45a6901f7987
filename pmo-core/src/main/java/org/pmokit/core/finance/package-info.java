/**
 * What a component may cost and is expected to cost. A {@link org.pmokit.core.finance.MoneySeries} is a run of
 * {@link org.pmokit.core.finance.Figure}s, each an amount and the day as of which it was told;
 * {@link org.pmokit.core.finance.Finance} holds one series per {@link org.pmokit.core.finance.Measure};
 * {@link org.pmokit.core.finance.PeriodCost} is the budget and forecast of one financial year.
 *
 * <p>An {@link org.pmokit.core.finance.Appraisal} says what the {@link org.pmokit.core.finance.CashFlow} of a business
 * case is worth at a {@link org.pmokit.core.finance.DiscountRate}; a {@link org.pmokit.core.finance.ReferenceClass} says
 * how far estimates of its kind usually fall short. A {@link org.pmokit.core.finance.BusinessCase} puts such a case on record,
 * and {@link org.pmokit.core.finance.ValueShare} holds several of them against each other. A
 * {@link org.pmokit.core.finance.FundingLine} is money that several components may claim
 * ({@link org.pmokit.core.finance.FundingClaim}).
 */
@PmoValue
@NullMarked
package org.pmokit.core.finance;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
