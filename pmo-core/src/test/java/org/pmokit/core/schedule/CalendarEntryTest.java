package org.pmokit.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.problem.Problem;

class CalendarEntryTest {

    private static final WorkingCalendar SITE =
            WorkingCalendar.weekly("SITE", WorkingHours.lasting(600), DayOfWeek.MONDAY, DayOfWeek.SATURDAY);

    @Test
    void a_portfolio_keeps_several_calendars_and_may_use_one_of_them() {
        Portfolio portfolio = PortfolioDraft.named("Change")
                .calendar(SITE)
                .add(CalendarEntry.of(SITE))
                .add(CalendarEntry.of(WorkingCalendar.MONDAY_FRIDAY))
                .resolveOrThrow();

        assertThat(portfolio.all(CalendarEntry.class))
                .extracting(CalendarEntry::id)
                .containsExactly(CalendarId.of("SITE"), CalendarId.of("monday-friday"));
        assertThat(portfolio.entry(CalendarId.of(portfolio.calendar().code()))).contains(CalendarEntry.of(SITE));
        assertThat(portfolio.toDraft().resolveOrThrow()).isEqualTo(portfolio);
    }

    @Test
    void two_calendars_of_one_code_are_told() {
        assertThat(PortfolioDraft.named("Change")
                        .add(CalendarEntry.of(SITE))
                        .add(CalendarEntry.of(SITE))
                        .resolve()
                        .getError())
                .extracting(Problem::message)
                .containsExactly("The calendar \"SITE\" is there twice.");
    }

    @Test
    void the_title_is_the_code_unless_said() {
        assertThat(CalendarEntry.of(SITE).title()).isEqualTo("SITE");
        assertThat(CalendarEntry.builder()
                        .calendar(SITE)
                        .title("On site")
                        .build()
                        .title())
                .isEqualTo("On site");
    }

    @Test
    void a_code_that_cannot_be_an_id_is_refused() {
        WorkingCalendar nameless = SITE.toBuilder().code(" ").build();

        assertThatIllegalArgumentException().isThrownBy(() -> CalendarEntry.of(nameless));
    }
}
