package org.pmokit.core.finance;

import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.money.Money;

/**
 * The part of an amount that falls into a period.
 *
 * @param period the span and its name
 * @param amount the part; may be negative
 */
public record PeriodAmount(ReportingPeriod period, Money amount) {}
