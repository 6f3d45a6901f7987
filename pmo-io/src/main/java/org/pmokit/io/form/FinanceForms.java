package org.pmokit.io.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.FundingClaim;
import org.pmokit.core.finance.FundingLine;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.finance.PeriodCost;

/** The forms of money over time. */
public final class FinanceForms {

    /** An amount as it was told on a day. */
    public static final Shape<Figure, Parts> FIGURE = Shape.<Figure>of(
                    parts -> new Figure(parts.maybe("asOf"), parts.the("amount"), parts.maybe("provenance")))
            .optional("asOf", Scalars.DATE, Figure::asOf, Parts.put("asOf"))
            .mandatory("amount", Scalars.MONEY, Figure::amount, Parts.put("amount"))
            .optional("provenance", CommonForms.PROVENANCE, Figure::provenance, Parts.put("provenance"));

    /** What a period costs. */
    public static final Shape<PeriodCost, Parts> PERIOD = Shape.<PeriodCost>of(parts -> new PeriodCost(
                    new ReportingPeriod(parts.the("label"), parts.the("days")),
                    parts.maybe("budget"),
                    parts.maybe("forecast")))
            .mandatory("label", Scalars.TEXT, cost -> cost.period().label(), Parts.put("label"))
            .mandatory("days", CommonForms.RANGE, cost -> cost.period().range(), Parts.put("days"))
            .optional("budget", Scalars.MONEY, PeriodCost::budget, Parts.put("budget"))
            .optional("forecast", Scalars.MONEY, PeriodCost::forecast, Parts.put("forecast"));

    static final Shape<FundingLine, Parts> FUNDING_LINE = Shape.<FundingLine>of(
                    parts -> new FundingLine(parts.the("code"), parts.maybe("amount")))
            .mandatory("code", Scalars.TEXT, FundingLine::code, Parts.put("code"))
            .optional("amount", Scalars.MONEY, FundingLine::amount, Parts.put("amount"));

    static final Shape<FundingClaim, Parts> FUNDING_CLAIM = Shape.<FundingClaim>of(
                    parts -> new FundingClaim(parts.the("component"), parts.the("line"), parts.maybe("amount")))
            .mandatory(
                    "component", Scalars.reference(Scope.COMPONENTS), FundingClaim::component, Parts.put("component"))
            .mandatory("line", Scalars.TEXT, FundingClaim::line, Parts.put("line"))
            .optional("amount", Scalars.MONEY, FundingClaim::amount, Parts.put("amount"));

    static final Shape<Finance, ?> FINANCE = finance();

    private FinanceForms() {}

    private static Shape<Finance, ?> finance() {
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
