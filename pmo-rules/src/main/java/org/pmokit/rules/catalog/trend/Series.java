package org.pmokit.rules.catalog.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.MoneySeries;

/** Amounts over time: how much they scatter, and how fast they grow. */
final class Series {

    private static final double MONTH = 30;
    private static final int DECIMALS = 4;

    private final List<Figure> figures;

    Series(MoneySeries series) {
        this.figures = series.figures();
    }

    /** The sample standard deviation; empty with fewer than two amounts. */
    Optional<BigDecimal> deviation() {
        if (figures.size() < 2) {
            return Optional.empty();
        }
        double mean = mean(amounts());
        double squares = amounts().stream()
                .mapToDouble(amount -> Math.pow(amount - mean, 2))
                .sum();
        return Optional.of(BigDecimal.valueOf(Math.sqrt(squares / (figures.size() - 1))));
    }

    /** The slope of the least-squares line, for 30 days; empty unless all are dated, on more than one day. */
    Optional<BigDecimal> slope() {
        List<LocalDate> days =
                figures.stream().flatMap(figure -> figure.asOf().stream()).toList();
        if (days.size() < figures.size() || days.stream().distinct().count() < 2) {
            return Optional.empty();
        }
        List<Double> months = new ArrayList<>();
        days.forEach(day -> months.add(ChronoUnit.DAYS.between(days.get(0), day) / MONTH));
        double meanMonth = mean(months);
        double meanAmount = mean(amounts());
        double above = 0;
        double below = 0;
        for (int at = 0; at < months.size(); at++) {
            above += (months.get(at) - meanMonth) * (amounts().get(at) - meanAmount);
            below += Math.pow(months.get(at) - meanMonth, 2);
        }
        return Optional.of(BigDecimal.valueOf(above / below));
    }

    /** A value as a share of an amount above zero; empty for any other. */
    static Optional<BigDecimal> share(BigDecimal value, BigDecimal whole) {
        return whole.signum() > 0
                ? Optional.of(value.divide(whole, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private List<Double> amounts() {
        return figures.stream()
                .map(figure -> figure.amount().amount().doubleValue())
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
