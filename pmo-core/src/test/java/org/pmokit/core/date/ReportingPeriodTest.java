package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class ReportingPeriodTest {

    @Test
    void a_financial_year_runs_from_april_to_march() {
        ReportingPeriod year = ReportingPeriod.ukFinancialYear(2021);

        assertThat(year.label()).isEqualTo("2021/22");
        assertThat(year.range()).isEqualTo(DateRange.ofClosed(LocalDate.of(2021, 4, 1), LocalDate.of(2022, 3, 31)));
    }

    @Test
    void the_label_has_two_digits_at_the_turn_of_a_century() {
        assertThat(ReportingPeriod.ukFinancialYear(1999).label()).isEqualTo("1999/00");
        assertThat(ReportingPeriod.ukFinancialYear(2008).label()).isEqualTo("2008/09");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void the_label_is_the_same_in_every_locale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportingPeriod.ukFinancialYear(2021).label()).isEqualTo("2021/22");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
