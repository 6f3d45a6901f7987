package org.pmokit.examples.pmo.page;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.EarnedSchedule;
import org.pmokit.core.earnedvalue.EarnedValue;
import org.pmokit.core.earnedvalue.EstimateMethod;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.earnedvalue.ProjectPerformance;
import org.pmokit.core.earnedvalue.Undefined;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/** Earned value and earned schedule of all projects, for people and for machines. What is not defined is an empty cell. */
public final class PerformanceFiles {

    private static final int INDEX_DECIMALS = 4;
    private static final int MONEY_DECIMALS = 2;

    private final Portfolio portfolio;
    private final List<ProjectPerformance> projects;

    private PerformanceFiles(Portfolio portfolio, List<ProjectPerformance> projects) {
        this.portfolio = portfolio;
        this.projects = projects;
    }

    /**
     * The performance that a portfolio keeps, of its projects in their order.
     *
     * @param portfolio as known on the day of interest
     */
    public static PerformanceFiles of(Portfolio portfolio) {
        return new PerformanceFiles(
                portfolio,
                portfolio.projects().stream()
                        .map(Project::id)
                        .filter(id ->
                                !portfolio.about(id, PerformancePeriod.class).isEmpty())
                        .map(id -> ProjectPerformance.of(portfolio, id))
                        .toList());
    }

    /** A line for each project and period. Indices have four decimals, amounts two, both rounded half up. */
    public String csv() {
        StringBuilder text = new StringBuilder(CsvLine.of(
                "project",
                "period_end",
                "bac",
                "pv",
                "ev",
                "ac",
                "cv",
                "sv",
                "cpi",
                "spi",
                "eac_cpi",
                "tcpi_bac",
                "es_periods",
                "spi_t",
                "sv_t_periods"));
        projects.forEach(project -> project.periods().forEach(result -> text.append(line(result))));
        return text.toString();
    }

    private static String line(PeriodResult result) {
        EarnedValue value = result.value();
        return CsvLine.of(
                result.period().project().value(),
                result.period().periodEnd().toString(),
                value.budget().map(PerformanceFiles::plain).orElse(""),
                value.planned().map(PerformanceFiles::plain).orElse(""),
                value.earned().map(PerformanceFiles::plain).orElse(""),
                value.actual().map(PerformanceFiles::plain).orElse(""),
                value.costVariance().map(PerformanceFiles::plain).getOrElse(""),
                value.scheduleVariance().map(PerformanceFiles::plain).getOrElse(""),
                index(value.cpi()),
                index(value.spi()),
                value.estimateAtCompletion(EstimateMethod.AS_SO_FAR)
                        .map(PerformanceFiles::money)
                        .getOrElse(""),
                index(value.toCompletePerformance()),
                result.schedule().map(es -> time(es.earned())).getOrElse(""),
                index(result.schedule().flatMap(EarnedSchedule::index)),
                result.schedule().map(es -> time(es.variance())).getOrElse(""));
    }

    /**
     * The latest period of each project, what cannot be said and why, and all of them together.
     *
     * @param layout plain or Markdown; used up
     */
    public String page(Layout layout) {
        layout.title(portfolio.name() + ": performance");
        List<PeriodResult> latest =
                projects.stream().flatMap(project -> project.latest().stream()).toList();
        if (latest.isEmpty()) {
            layout.paragraph("No earned value is on record for any of its "
                    + portfolio.projects().size()
                    + " projects. Maybe add performance.csv: project, period_end, pv, ev, ac, bac.");
            return layout.text();
        }
        layout.table(
                List.of(
                        "project",
                        "period",
                        "done",
                        "spent",
                        "CPI",
                        "SPI",
                        "EAC",
                        "TCPI",
                        "ES",
                        "SPI(t)",
                        "ends after"),
                latest.stream().map(this::row).toList());
        layout.paragraph(
                "CPI: value for each unit of money; SPI and SPI(t): work and time against the plan; EAC: cost at"
                        + " completion if the rest costs as the work so far; TCPI: performance that the rest needs to keep to the"
                        + " budget; ES: periods by which the plan had earned as much; ends after: periods at the pace so far.");
        layout.heading("What it says");
        latest.forEach(result -> layout.point(0, said(result)));
        together(latest, layout);
        return layout.text();
    }

    private List<String> row(PeriodResult result) {
        EarnedValue value = result.value();
        return List.of(
                portfolio.titleOf(result.period().project()),
                result.period().periodEnd().toString(),
                percent(value.complete()),
                percent(value.spent()),
                shown(index(value.cpi())),
                shown(index(value.spi())),
                shown(value.estimateAtCompletion(EstimateMethod.AS_SO_FAR)
                        .map(PerformanceFiles::money)
                        .getOrElse("")),
                shown(index(value.toCompletePerformance())),
                shown(result.schedule()
                        .map(es -> (es.leastPossible() ? ">= " : "") + time(es.earned()))
                        .getOrElse("")),
                shown(index(result.schedule().flatMap(EarnedSchedule::index))),
                shown(result.schedule()
                        .flatMap(EarnedSchedule::estimateAtCompletion)
                        .map(PerformanceFiles::time)
                        .getOrElse("")));
    }

    private String said(PeriodResult result) {
        EarnedValue value = result.value();
        List<String> parts = new ArrayList<>();
        parts.add(value.costVariance()
                .fold(
                        why -> "cost unknown because " + why.reason(),
                        variance -> amountOf(variance) + (variance.amount().signum() < 0 ? " over" : " under")
                                + " the cost of what is done"));
        parts.add(result.schedule()
                .fold(
                        why -> "time unknown because " + why.reason(),
                        es -> time(es.variance().abs()) + " periods "
                                + (es.variance().signum() < 0 ? "late" : "early")));
        parts.add(value.toCompletePerformance()
                .fold(
                        why -> why == Undefined.NOT_ACHIEVABLE ? "the budget cannot be kept: it is spent" : "",
                        needed -> ""));
        parts.removeIf(String::isEmpty);
        return portfolio.nameOf(result.period().project()) + ": " + String.join("; ", parts);
    }

    private static void together(List<PeriodResult> latest, Layout layout) {
        List<EarnedValue> values = latest.stream().map(PeriodResult::value).toList();
        long currencies = values.stream()
                .flatMap(value -> value.earned().stream())
                .map(Money::currency)
                .distinct()
                .count();
        if (values.size() < 2 || currencies > 1) {
            return;
        }
        EarnedValue all = EarnedValue.together(values);
        layout.heading("All " + values.size() + " projects, each at its latest period");
        layout.point(
                0,
                "CPI " + shown(index(all.cpi())) + ", SPI " + shown(index(all.spi())) + ", cost at completion "
                        + shown(all.estimateAtCompletion(EstimateMethod.AS_SO_FAR)
                                .map(PerformanceFiles::amountOf)
                                .getOrElse(""))
                        + " of "
                        + shown(all.budget().map(PerformanceFiles::amountOf).orElse("")));
    }

    /** All periods of all projects with everything that can be calculated; null where it cannot, with the reasons beside. */
    public String json() {
        return JsonText.of(Map.of(
                "projects",
                projects.stream()
                        .map(project -> (Object) ReportFiles.object(
                                "id",
                                project.project().value(),
                                "periods",
                                project.periods().stream()
                                        .map(PerformanceFiles::object)
                                        .toList()))
                        .toList()));
    }

    private static Object object(PeriodResult result) {
        EarnedValue value = result.value();
        Map<String, Object> estimates = ReportFiles.object();
        Map<String, Object> undefined = ReportFiles.object();
        for (EstimateMethod method : EstimateMethod.values()) {
            String name = method.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            estimates.put(name, amount("eac " + name, value.estimateAtCompletion(method), undefined));
        }
        return ReportFiles.object(
                "periodEnd", result.period().periodEnd(),
                "currency",
                        value.earned()
                                .or(value::planned)
                                .map(money -> money.currency().getCurrencyCode()),
                "bac", value.budget().map(Money::amount),
                "pv", value.planned().map(Money::amount),
                "ev", value.earned().map(Money::amount),
                "ac", value.actual().map(Money::amount),
                "cv", amount("cv", value.costVariance(), undefined),
                "sv", amount("sv", value.scheduleVariance(), undefined),
                "cpi", share("cpi", value.cpi(), undefined),
                "spi", share("spi", value.spi(), undefined),
                "complete", share("complete", value.complete(), undefined),
                "spent", share("spent", value.spent(), undefined),
                "eac", estimates,
                "tcpiBac", share("tcpiBac", value.toCompletePerformance(), undefined),
                "esPeriods", number("esPeriods", result.schedule().map(EarnedSchedule::earned), undefined),
                "atLeast", result.schedule().map(EarnedSchedule::leastPossible).getOrElse(false),
                "spiT", share("spiT", result.schedule().flatMap(EarnedSchedule::index), undefined),
                "svTPeriods", number("svTPeriods", result.schedule().map(EarnedSchedule::variance), undefined),
                "ieacTPeriods",
                        number(
                                "ieacTPeriods",
                                result.schedule().flatMap(EarnedSchedule::estimateAtCompletion),
                                undefined),
                "tspi", share("tspi", result.schedule().flatMap(EarnedSchedule::toCompleteIndex), undefined),
                "undefined", undefined);
    }

    private static Optional<BigDecimal> amount(
            String name, Either<Undefined, Money> money, Map<String, Object> undefined) {
        return number(name, money.map(Money::amount), undefined);
    }

    private static Optional<BigDecimal> share(
            String name, Either<Undefined, Ratio> ratio, Map<String, Object> undefined) {
        return number(name, ratio.map(Ratio::value), undefined);
    }

    private static Optional<BigDecimal> number(
            String name, Either<Undefined, BigDecimal> number, Map<String, Object> undefined) {
        number.peekLeft(why -> undefined.put(name, why.reason()));
        return number.toJavaOptional();
    }

    private static String index(Either<Undefined, Ratio> ratio) {
        return ratio.map(each -> rounded(each.value(), INDEX_DECIMALS)).getOrElse("");
    }

    private static String percent(Either<Undefined, Ratio> ratio) {
        return ratio.map(each -> each.asPercent(0)).getOrElse("-");
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }

    private static String time(BigDecimal periods) {
        return rounded(periods, INDEX_DECIMALS);
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }

    private static String money(Money money) {
        return rounded(money.amount(), MONEY_DECIMALS);
    }

    private static String amountOf(Money money) {
        return money.currency().getCurrencyCode() + " " + rounded(money.amount().abs(), MONEY_DECIMALS);
    }

    private static String rounded(BigDecimal value, int decimals) {
        BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.toPlainString();
    }
}
