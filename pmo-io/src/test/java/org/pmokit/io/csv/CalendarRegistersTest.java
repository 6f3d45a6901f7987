package org.pmokit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.ExceptionDays;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.Reading;

/** Calendars in folders and documents, and how a portfolio names the one that it works on. */
class CalendarRegistersTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2025, 12, 25);
    private static final WorkingCalendar UK = WorkingCalendar.weekly(
                    "UK",
                    WorkingHours.lasting(480),
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY)
            .toBuilder()
            .addException(ExceptionDays.holidays(CHRISTMAS, CHRISTMAS.plusDays(1)))
            .addException(ExceptionDays.worked(CHRISTMAS.plusDays(2), WorkingHours.lasting(480)))
            .build();

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("registers"));
    }

    @Test
    void a_portfolio_works_on_a_calendar_of_the_folder() throws IOException {
        file("portfolio.csv", "key,value", "calendar,UK");
        file("calendars.csv", "id,working_days,hours_per_day", "UK,mon tue wed thu fri,8");
        file(
                "calendar_exceptions.csv",
                "calendar,from,to,working",
                "UK,2025-12-25,2025-12-26,",
                "UK,2025-12-27,2025-12-27,true");
        Portfolio portfolio = read().orThrow();
        assertThat(portfolio.calendar()).isEqualTo(UK);
        assertThat(portfolio.all(CalendarEntry.class)).containsExactly(CalendarEntry.of(UK));
    }

    @Test
    void hours_are_taken_to_the_minute_and_shifts_may_differ_by_day() throws IOException {
        file(
                "calendars.csv",
                "id,working_days,hours_per_day,hours,sat",
                "A,mon,7.3333,,",
                "B,mon tue,,08:00-12:00 13:00-17:00,09:00-12:00",
                "C,sun,,,");
        List<CalendarEntry> read = read().orThrow().all(CalendarEntry.class);
        assertThat(read.get(0).calendar().minutesPerDay()).isEqualTo(440);
        assertThat(read.get(1).calendar().week())
                .containsOnlyKeys(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SATURDAY)
                .containsEntry(DayOfWeek.TUESDAY, WorkingHours.of("08:00-12:00 13:00-17:00"))
                .containsEntry(DayOfWeek.SATURDAY, WorkingHours.of("09:00-12:00"));
        assertThat(read.get(2).calendar().week()).containsEntry(DayOfWeek.SUNDAY, WorkingHours.WHOLE_DAY);
    }

    @Test
    void an_unknown_calendar_is_told_where_it_is_named() throws IOException {
        file("portfolio.csv", "key,value", "calendar,UK");
        assertThat(brief(read())).containsExactly("unknown-reference portfolio.csv:2:value");
        assertThat(brief(document("\"calendar\": \"UK\"")))
                .containsExactly("unknown-reference a.json:1:portfolio.calendar");
    }

    @Test
    void a_calendar_that_cannot_be_read_is_told_once() throws IOException {
        file("portfolio.csv", "key,value", "calendar,UK");
        file("calendars.csv", "id,working_days,hours_per_day", "UK,,8");
        assertThat(read().problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("no working time");
    }

    @Test
    void a_day_has_more_than_0_and_at_most_24_hours() throws IOException {
        file("calendars.csv", "id,working_days,hours_per_day", "A,mon,0", "B,mon,24.01", "C,mon,24");
        assertThat(brief(read()))
                .containsExactly(
                        "malformed-value calendars.csv:2:hours_per_day",
                        "malformed-value calendars.csv:3:hours_per_day");
    }

    @Test
    void days_off_have_no_hours_and_both_ends() throws IOException {
        file("calendars.csv", "id,working_days", "UK,mon");
        file(
                "calendar_exceptions.csv",
                "calendar,from,to,working,hours",
                "UK,2025-12-25,2025-12-26,false,08:00-12:00",
                "UK,2025-12-25,,,",
                "UK,2025-12-25,open,,");
        assertThat(brief(read()))
                .containsExactly(
                        "malformed-value calendar_exceptions.csv:2:working",
                        "missing-value calendar_exceptions.csv:3:to");
    }

    @Test
    void the_own_calendar_of_a_portfolio_is_written_with_the_others() {
        Portfolio portfolio = PortfolioDraft.named("P").calendar(UK).resolveOrThrow();
        Portfolio read = PortfolioJson.read(
                        new ByteArrayInputStream(PortfolioJson.toText(portfolio).getBytes(StandardCharsets.UTF_8)),
                        "a.json")
                .orThrow();
        assertThat(read.calendar()).isEqualTo(UK);
        assertThat(read.all(CalendarEntry.class)).containsExactly(CalendarEntry.of(UK));
        CsvRegisters.write(portfolio, folder);
        assertThat(read().orThrow()).isEqualTo(read);
    }

    @Test
    void a_calendar_with_the_code_of_another_cannot_be_written() {
        Portfolio portfolio = PortfolioDraft.named("P")
                .calendar(UK.toBuilder().code("every-day").build())
                .resolveOrThrow();
        assertThatThrownBy(() -> PortfolioJson.toText(portfolio))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"every-day\" of another calendar");
    }

    @Test
    void flows_of_a_business_case_are_ordered_by_period_and_without_a_gap() throws IOException {
        file("portfolio.csv", "key,value", "currency,GBP");
        file("projects.csv", "id", "A", "B");
        file("business_cases.csv", "component,discount_rate,rate_source", "A,0.035,Green Book", "B,,");
        file(
                "business_case_flows.csv",
                "component,period,benefit,cost",
                "A,1,50,0",
                "A,0,0,100",
                "B,0,0,100",
                "B,2,50,0");
        assertThat(read().problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("no period 1");
    }

    private Reading document(String header) {
        String text =
                "{\"format\": \"pmokit-portfolio\", \"version\": 1, \"portfolio\": {\"name\": \"P\", " + header + "}}";
        return PortfolioJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.json");
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Reading read() {
        return CsvRegisters.read(folder);
    }

    private static List<String> brief(Reading reading) {
        return reading.problems().stream()
                .map(problem ->
                        problem.code() + " " + problem.origin().orElseThrow().asText())
                .toList();
    }
}
