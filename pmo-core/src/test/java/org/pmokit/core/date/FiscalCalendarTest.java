package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class FiscalCalendarTest {

    @Test
    void a_year_is_named_after_the_calendar_years_that_it_touches() {
        assertThat(FiscalCalendar.FROM_APRIL.year(2025))
                .isEqualTo(new ReportingPeriod(
                        "2025-26", DateRange.ofClosed(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31))));
        assertThat(FiscalCalendar.FROM_OCTOBER.year(2099).label()).isEqualTo("2099-00");
        assertThat(FiscalCalendar.CALENDAR_YEAR.year(2025).label()).isEqualTo("2025");
    }

    @Test
    void the_fifth_of_april_is_in_the_old_tax_year_and_the_sixth_in_the_new() {
        assertThat(FiscalCalendar.FROM_6_APRIL
                        .periodOf(LocalDate.of(2026, 4, 5), FiscalUnit.YEAR)
                        .label())
                .isEqualTo("2025-26");
        assertThat(FiscalCalendar.FROM_6_APRIL
                        .periodOf(LocalDate.of(2026, 4, 6), FiscalUnit.YEAR)
                        .label())
                .isEqualTo("2026-27");
    }

    @Test
    void parts_are_counted_from_the_start_of_the_year() {
        assertThat(FiscalCalendar.FROM_APRIL.parts(2025, FiscalUnit.QUARTER))
                .extracting(ReportingPeriod::label)
                .containsExactly("2025-26 Q1", "2025-26 Q2", "2025-26 Q3", "2025-26 Q4");
        assertThat(FiscalCalendar.FROM_APRIL
                        .periodOf(LocalDate.of(2025, 10, 31), FiscalUnit.MONTH)
                        .label())
                .isEqualTo("2025-26 M07");
        assertThat(FiscalCalendar.FROM_OCTOBER
                        .periodOf(LocalDate.of(2026, 3, 31), FiscalUnit.HALF)
                        .label())
                .isEqualTo("2025-26 H1");
    }

    @Test
    void the_periods_of_a_span_are_those_that_share_a_day_with_it() {
        DateRange span = DateRange.ofClosed(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 7, 1));

        assertThat(FiscalCalendar.FROM_APRIL.periods(span, FiscalUnit.QUARTER))
                .extracting(ReportingPeriod::label)
                .containsExactly("2024-25 Q4", "2025-26 Q1", "2025-26 Q2");
        assertThat(FiscalCalendar.FROM_APRIL.periods(DateRange.of(span.start(), span.start()), FiscalUnit.YEAR))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalCalendar.FROM_APRIL.periods(DateRange.ALWAYS, FiscalUnit.YEAR))
                .withMessageContaining("\nMaybe");
    }

    @Test
    void the_leap_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalCalendar.startingOn(Month.FEBRUARY, 29))
                .withMessageContaining("29 February");
    }
}
