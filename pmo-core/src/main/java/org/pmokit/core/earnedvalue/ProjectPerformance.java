package org.pmokit.core.earnedvalue;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PlannedValueCurve.Point;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;

/**
 * The performance of a project, period by period. Earned schedule is measured on the planned values of all periods, those ahead
 * among them: in whole periods where these are regular (weeks, months, any equal number of days), else on calendar time in periods of
 * the middle length. The plan ends where its value reaches the budget at completion, or, where none is told, with the first of the
 * highest planned values.
 */
public final class ProjectPerformance {

    private static final int RECENT = 3;

    private final ProjectId project;
    private final List<PeriodResult> periods;

    private ProjectPerformance(ProjectId project, List<PeriodResult> periods) {
        this.project = project;
        this.periods = periods;
    }

    /**
     * The performance on record about a project.
     *
     * @param portfolio that keeps it, as known on the day of interest
     * @param project any
     */
    public static ProjectPerformance of(Portfolio portfolio, ProjectId project) {
        Optional<LocalDate> start = portfolio
                .entry(project)
                .filter(Project.class::isInstance)
                .map(Project.class::cast)
                .flatMap(each -> each.actualStart().or(each::start));
        return of(project, portfolio.about(project, PerformancePeriod.class), start);
    }

    /**
     * The performance that periods tell.
     *
     * @param project whose
     * @param periods in any order, one for each end
     * @param start of the work, if known; counts only where periods are not regular
     */
    public static ProjectPerformance of(ProjectId project, List<PerformancePeriod> periods, Optional<LocalDate> start) {
        List<PerformancePeriod> ordered = periods.stream()
                .sorted(Comparator.comparing(PerformancePeriod::periodEnd))
                .toList();
        return new ProjectPerformance(project, ordered.isEmpty() ? List.of() : results(ordered, start));
    }

    /** Whose performance. */
    public ProjectId project() {
        return project;
    }

    /** All periods in order, those of the plan alone among them. */
    public List<PeriodResult> periods() {
        return periods;
    }

    /** The last period for which anything earned or spent is on record; empty when there is none. */
    public Optional<PeriodResult> latest() {
        return periods.stream().filter(each -> each.period().isReported()).reduce((earlier, later) -> later);
    }

    private static List<PeriodResult> results(List<PerformancePeriod> ordered, Optional<LocalDate> start) {
        PeriodScale scale = PeriodScale.of(
                ordered.stream().map(PerformancePeriod::periodEnd).toList(), start);
        List<Optional<Money>> budgets = carriedForward(ordered);
        List<Point> points = IntStream.range(0, ordered.size())
                .boxed()
                .flatMap(at -> ordered.get(at).plannedValue().stream()
                        .map(planned -> new Point(scale.positionOf(at), planned.amount())))
                .toList();
        Optional<Money> lastBudget = budgets.get(budgets.size() - 1);
        PlannedValueCurve curve = lastBudget
                .map(budget -> PlannedValueCurve.towards(points, budget))
                .orElseGet(() -> PlannedValueCurve.whole(points));
        return IntStream.range(0, ordered.size())
                .mapToObj(at -> new PeriodResult(
                        ordered.get(at),
                        value(ordered, at, budgets.get(at)),
                        schedule(ordered.get(at), points.isEmpty(), curve, scale.positionOf(at))))
                .toList();
    }

    private static List<Optional<Money>> carriedForward(List<PerformancePeriod> ordered) {
        List<Optional<Money>> budgets = new ArrayList<>();
        Optional<Money> newest = Optional.empty();
        for (PerformancePeriod period : ordered) {
            Optional<Money> before = newest;
            newest = period.budgetAtCompletion().or(() -> before);
            budgets.add(newest);
        }
        return budgets;
    }

    private static EarnedValue value(List<PerformancePeriod> ordered, int at, Optional<Money> budget) {
        PerformancePeriod period = ordered.get(at);
        return EarnedValue.builder()
                .planned(period.plannedValue())
                .earned(period.earnedValue())
                .actual(period.actualCost())
                .budget(budget)
                .toComplete(period.estimateToComplete())
                .recentlyEarned(recent(ordered, at, PerformancePeriod::earnedValue))
                .recentlySpent(recent(ordered, at, PerformancePeriod::actualCost))
                .build();
    }

    /** What was added in the last three periods; empty before there are three, or where one of the ends does not say. */
    private static Optional<Money> recent(
            List<PerformancePeriod> ordered, int at, Function<PerformancePeriod, Optional<Money>> figure) {
        Optional<Money> now = figure.apply(ordered.get(at));
        if (at + 1 == RECENT) {
            return now;
        }
        return at < RECENT
                ? Optional.empty()
                : now.flatMap(later -> figure.apply(ordered.get(at - RECENT)).map(later::minus));
    }

    private static Either<Undefined, EarnedSchedule> schedule(
            PerformancePeriod period, boolean unplanned, PlannedValueCurve curve, BigDecimal position) {
        if (unplanned || period.earnedValue().isEmpty()) {
            return Either.left(Undefined.NOT_ON_RECORD);
        }
        return Either.right(
                EarnedSchedule.on(curve, period.earnedValue().orElseThrow().amount(), position));
    }
}
