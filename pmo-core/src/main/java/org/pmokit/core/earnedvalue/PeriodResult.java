package org.pmokit.core.earnedvalue;

import io.vavr.control.Either;

/**
 * What a period of a project tells.
 *
 * @param period as on record
 * @param value earned value at its end; the budget is that of the period, or else the newest told before
 * @param schedule earned schedule at its end, in reporting periods
 */
public record PeriodResult(PerformancePeriod period, EarnedValue value, Either<Undefined, EarnedSchedule> schedule) {}
