package org.pmokit.core.finance;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.FiscalCalendar;
import org.pmokit.core.date.FiscalUnit;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.money.CurrencyConversion;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Problem;

/**
 * Figures of one measure over time, oldest first; undated ones come first of all. Figures of one day keep the order in
 * which they were given, and the later one counts.
 *
 * @param figures may be empty, which means unknown and never zero
 */
public record MoneySeries(List<Figure> figures) {

    // before EMPTY, which is sorted by it
    private static final Comparator<Figure> BY_DATE =
            Comparator.comparing(figure -> figure.asOf().orElse(LocalDate.MIN));

    /** Nothing known. */
    public static final MoneySeries EMPTY = new MoneySeries(List.of());

    /** Sorts and copies. */
    public MoneySeries {
        figures = figures.stream().sorted(BY_DATE).toList();
    }

    /**
     * A series of these figures.
     *
     * @param figures in any order
     */
    public static MoneySeries of(Figure... figures) {
        return new MoneySeries(List.of(figures));
    }

    /** The newest amount; empty when nothing is known. */
    public Optional<Money> latest() {
        return latestFigure().map(Figure::amount);
    }

    /** The newest figure; empty when nothing is known. */
    public Optional<Figure> latestFigure() {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
    }

    /** The oldest amount; empty when nothing is known. */
    public Optional<Money> first() {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(0).amount());
    }

    /**
     * A running total cut into financial periods: for each period its value at the end less the value at the end of the one
     * before, from the period of the first dated figure to that of the last. The parts add up to exactly {@link #latest}. What
     * an undated figure or an earlier figure told belongs to the first period.
     *
     * @param calendar how the organisation divides time
     * @param unit how long each period is
     * @throws IllegalArgumentException if there are figures and none is dated, or currencies differ
     */
    public List<PeriodAmount> perPeriod(FiscalCalendar calendar, FiscalUnit unit) {
        List<LocalDate> days =
                figures.stream().flatMap(figure -> figure.asOf().stream()).toList();
        if (days.isEmpty() && !figures.isEmpty()) {
            throw new IllegalArgumentException("Figures without a date belong to no period: " + figures.size()
                    + " of them.\nMaybe say as of which day they were told.");
        }
        if (days.isEmpty()) {
            return List.of();
        }
        List<PeriodAmount> parts = new ArrayList<>();
        Money before = figures.get(0).amount().minus(figures.get(0).amount());
        DateRange span = DateRange.ofClosed(days.get(0), days.get(days.size() - 1));
        for (ReportingPeriod period : calendar.periods(span, unit)) {
            Money after = knownOn(period.range().end().minusDays(1)).latest().orElseThrow();
            parts.add(new PeriodAmount(period, after.minus(before)));
            before = after;
        }
        return List.copyOf(parts);
    }

    /**
     * The series in one currency.
     *
     * @param conversion to the currency, at which rates
     * @return the series, or every rate that is missing
     */
    public Validation<Seq<Problem>, MoneySeries> inCurrency(CurrencyConversion conversion) {
        return conversion.convert(figures.stream().map(Figure::amount), this::map);
    }

    MoneySeries map(UnaryOperator<Money> change) {
        return new MoneySeries(figures.stream()
                .map(figure -> new Figure(figure.asOf(), change.apply(figure.amount()), figure.provenance()))
                .toList());
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return figures.isEmpty();
    }

    /**
     * The figures that had been told by that day; the same series when all had.
     *
     * @param day inclusive
     */
    public MoneySeries knownOn(LocalDate day) {
        if (isKnownOn(day)) {
            return this;
        }
        return new MoneySeries(
                figures.stream().filter(figure -> figure.isKnownOn(day)).toList());
    }

    boolean isKnownOn(LocalDate day) {
        return figures.stream().allMatch(figure -> figure.isKnownOn(day));
    }
}
