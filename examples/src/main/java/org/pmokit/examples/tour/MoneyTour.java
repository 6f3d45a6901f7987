package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.pmokit.core.date.CompiledCalendar;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ExceptionDays;
import org.pmokit.core.date.FiscalCalendar;
import org.pmokit.core.date.FiscalUnit;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.CurrencyConversion;
import org.pmokit.core.money.ExchangeRate;
import org.pmokit.core.money.ExchangeRates;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.PriceBasis;
import org.pmokit.core.money.PriceIndex;
import org.pmokit.core.money.PricedMoney;

/** The calls of the chapter on money and time. */
public final class MoneyTour {

    private static final ProjectId PAY = ProjectId.of("PAY");

    private MoneyTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        split(out);
        rates(out);
        project(out);
        prices(out);
        fiscal(out);
        shifts(out);
        minutes(out);
        night(out);
    }

    static void split(PrintStream out) {
        // begin: split
        out.println(Money.of("100.00", "GBP").split(List.of(1L, 1L, 1L)));
        out.println(Money.of(30_000, "GBP")
                .over(Money.of(400_000, "GBP"))
                .orElseThrow()
                .asPercent(1));
        // end: split
    }

    static CurrencyConversion conversion() {
        // begin: conversion
        CurrencyConversion conversion = CurrencyConversion.builder()
                .rates(ExchangeRates.of(
                        ExchangeRate.of("EUR", "GBP", LocalDate.of(2026, 1, 1), "0.85", "planning rates 2026"),
                        ExchangeRate.of("EUR", "USD", LocalDate.of(2026, 1, 1), "1.10", "planning rates 2026")))
                .target("GBP")
                .on(LocalDate.of(2026, 3, 31))
                .via(Currency.getInstance("EUR"))
                .build();
        // end: conversion
        return conversion;
    }

    static void rates(PrintStream out) {
        CurrencyConversion conversion = conversion();
        // begin: rates
        out.println(conversion.convert(Money.of(1_000, "EUR")).get());
        out.println(conversion.convert(Money.of(1_100, "USD")).get());
        conversion.convert(Money.of(1_000, "CHF")).getError().forEach(problem -> out.println(problem.asText()));
        // end: rates
    }

    static void project(PrintStream out) {
        CurrencyConversion conversion = conversion();
        // begin: project
        Project payroll = Project.builder()
                .id(PAY)
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(LocalDate.of(2026, 1, 1), Money.of(400_000, "EUR"))))
                        .build())
                .build();
        out.println(
                payroll.inCurrency(conversion).get().finance().budget().latest().orElseThrow());
        // end: project
    }

    static void prices(PrintStream out) {
        // begin: prices
        PriceIndex index = PriceIndex.of(
                Map.of(2024, new BigDecimal("100"), 2025, new BigDecimal("103"), 2026, new BigDecimal("105")),
                "deflator of the ministry, March 2026");
        PricedMoney spent = new PricedMoney(Money.of(210_000, "GBP"), PriceBasis.NOMINAL, 2026);
        out.println(index.convert(spent, PriceBasis.real(2024), 2).get());
        index.convert(spent, PriceBasis.real(2020), 2).getError().forEach(problem -> out.println(problem.asText()));
        // end: prices
    }

    static void fiscal(PrintStream out) {
        // begin: fiscal
        FiscalCalendar april = FiscalCalendar.FROM_APRIL;
        out.println(april.periodOf(LocalDate.of(2026, 3, 31), FiscalUnit.QUARTER));
        MoneySeries spent = MoneySeries.of(
                Figure.of(LocalDate.of(2025, 12, 31), Money.of(60_000, "GBP")),
                Figure.of(LocalDate.of(2026, 3, 31), Money.of(90_000, "GBP")),
                Figure.of(LocalDate.of(2026, 4, 30), Money.of(100_000, "GBP")));
        spent.perPeriod(april, FiscalUnit.QUARTER)
                .forEach(each -> out.println(each.period().label() + " " + each.amount()));
        // end: fiscal
    }

    static WorkingCalendar office() {
        // begin: calendar
        WorkingCalendar office = WorkingCalendar.weekly(
                        "office",
                        WorkingHours.of("08:00-12:00 13:00-17:00"),
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY)
                .toBuilder()
                .addExceptions(
                        ExceptionDays.holidays(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)),
                        ExceptionDays.worked(LocalDate.of(2026, 4, 11), WorkingHours.of("09:00-12:00")))
                .build();
        // end: calendar
        return office;
    }

    static void shifts(PrintStream out) {
        WorkingCalendar office = office();
        // begin: shifts
        out.println(office.minutesPerDay() + " minutes a day");
        out.println("a day after 2 April: " + office.plusDays(LocalDate.of(2026, 4, 2), 1));
        out.println(office.daysBetween(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 13)) + " days to the 13th");
        // end: shifts
    }

    static void minutes(PrintStream out) {
        WorkingCalendar office = office();
        // begin: minutes
        CompiledCalendar year =
                office.compiled(DateRange.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        LocalDateTime begun = LocalDateTime.of(2026, 4, 2, 15, 0);
        out.println("six hours on: " + year.finishAfter(begun, 6 * 60));
        out.println("until Saturday noon: " + year.minutesBetween(begun, LocalDateTime.of(2026, 4, 11, 12, 0)));
        out.println("next start: " + year.nextStart(LocalDateTime.of(2026, 4, 2, 17, 0)));
        // end: minutes
    }

    static void night(PrintStream out) {
        // begin: night
        WorkingCalendar nights = WorkingCalendar.weekly("nights", WorkingHours.of("22:00-06:00"), DayOfWeek.FRIDAY);
        CompiledCalendar april =
                nights.compiled(DateRange.ofClosed(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)));
        out.println(april.finishAfter(LocalDateTime.of(2026, 4, 10, 23, 0), 5 * 60));
        // end: night
    }
}
