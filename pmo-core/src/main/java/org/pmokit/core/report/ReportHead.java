package org.pmokit.core.report;

import java.time.LocalDate;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;

/**
 * What every report begins with.
 *
 * @param kind which report
 * @param component what it is about
 * @param title what that is called
 * @param asOf the status date
 * @param period the days it covers
 */
public record ReportHead(ReportKind kind, ComponentRef component, String title, LocalDate asOf, DateRange period) {}
