package org.pmokit.io.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Provenance;

/** The forms of money over time. */
final class FinanceShapes {

    private static final Form<Figure> FIGURE = Shape.of(FigureParts::new, FigureParts::build)
            .optional("asOf", Scalars.DATE, Figure::asOf, (parts, day) -> parts.asOf = day)
            .mandatory("amount", Scalars.MONEY, Figure::amount, (parts, amount) -> parts.amount = amount)
            .optional(
                    "provenance",
                    FactShapes.PROVENANCE,
                    Figure::provenance,
                    (parts, provenance) -> parts.provenance = provenance);

    private static final Form<PeriodCost> PERIOD = Shape.of(PeriodParts::new, PeriodParts::build)
            .mandatory("label", Scalars.TEXT, cost -> cost.period().label(), (parts, label) -> parts.label = label)
            .mandatory("days", FactShapes.RANGE, cost -> cost.period().range(), (parts, days) -> parts.days = days)
            .optional("budget", Scalars.MONEY, PeriodCost::budget, (parts, amount) -> parts.budget = amount)
            .optional("forecast", Scalars.MONEY, PeriodCost::forecast, (parts, amount) -> parts.forecast = amount);

    static final Form<Finance> FINANCE = finance();

    private FinanceShapes() {}

    private static Form<Finance> finance() {
        Shape<Finance, FinanceParts> shape = Shape.of(FinanceParts::new, FinanceParts::build);
        for (Measure measure : Measure.values()) {
            shape.list(
                    nameOf(measure),
                    FIGURE,
                    finance -> finance.series(measure).figures(),
                    (parts, figure) -> parts.add(measure, figure));
        }
        return shape.list("periods", PERIOD, Finance::periods, (parts, period) -> parts.periods.add(period));
    }

    private static String nameOf(Measure measure) {
        return measure == Measure.BASE_COST ? "baseCost" : measure.code();
    }

    private static final class FigureParts {
        @Nullable
        LocalDate asOf;

        @Nullable
        Money amount;

        @Nullable
        Provenance provenance;

        Figure build() {
            return new Figure(
                    Optional.ofNullable(asOf),
                    Optional.ofNullable(amount).orElseThrow(),
                    Optional.ofNullable(provenance));
        }
    }

    private static final class PeriodParts {
        String label = "";
        DateRange days = DateRange.ALWAYS;

        @Nullable
        Money budget;

        @Nullable
        Money forecast;

        PeriodCost build() {
            return new PeriodCost(
                    new ReportingPeriod(label, days), Optional.ofNullable(budget), Optional.ofNullable(forecast));
        }
    }

    private static final class FinanceParts {
        final Map<Measure, List<Figure>> figures = new EnumMap<>(Measure.class);
        final List<PeriodCost> periods = new ArrayList<>();

        void add(Measure measure, Figure figure) {
            figures.computeIfAbsent(measure, key -> new ArrayList<>()).add(figure);
        }

        Finance build() {
            Finance.Builder finance = Finance.builder().periods(periods);
            figures.forEach((measure, series) -> finance.series(measure, new MoneySeries(series)));
            return finance.build();
        }
    }
}
