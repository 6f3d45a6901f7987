package org.pmokit.core.finance;

import java.util.Optional;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.money.Money;

/**
 * Budget and forecast of one reporting period, usually a financial year.
 *
 * @param period the span and its name
 * @param budget approved for the period; empty = unknown
 * @param forecast expected for the period; empty = unknown
 */
public record PeriodCost(ReportingPeriod period, Optional<Money> budget, Optional<Money> forecast) {}
