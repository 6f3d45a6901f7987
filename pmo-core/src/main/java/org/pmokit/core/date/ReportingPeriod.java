package org.pmokit.core.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * A span with the name that reports give it.
 *
 * @param label such as {@code 2021/22}
 * @param range the days it covers
 */
public record ReportingPeriod(String label, DateRange range) {

    /**
     * A financial year of the United Kingdom government, 1 April to 31 March.
     *
     * @param startYear the year in which it starts
     */
    public static ReportingPeriod ukFinancialYear(int startYear) {
        LocalDate first = LocalDate.of(startYear, Month.APRIL, 1);
        String label = startYear + "/" + String.format(Locale.ROOT, "%02d", (startYear + 1) % 100);
        return new ReportingPeriod(label, DateRange.of(first, first.plusYears(1)));
    }
}
