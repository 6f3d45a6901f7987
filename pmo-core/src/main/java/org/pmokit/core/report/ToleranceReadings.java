package org.pmokit.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.money.Money;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.stage.Stage;
import org.pmokit.core.tolerance.DatedDeviation;
import org.pmokit.core.tolerance.DelegatedTolerance;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceReading;
import org.pmokit.core.tolerance.ToleranceUnit;

/** Collects the bands of a component and everything below it, and what is known of them. */
final class ToleranceReadings {

    private final Portfolio portfolio;
    private final LocalDate day;

    ToleranceReadings(Portfolio portfolio, LocalDate day) {
        this.portfolio = portfolio;
        this.day = day;
    }

    List<ToleranceReading> of(ComponentRef component) {
        List<ToleranceReading> readings = new ArrayList<>();
        portfolio
                .component(component)
                .ifPresent(held -> readings.addAll(read(component, held.tolerances(), deviations(held))));
        Stream<Stage> stages = component instanceof StageId
                ? portfolio.entry(component).map(Stage.class::cast).stream()
                : portfolio.about(component, Stage.class).stream().sorted(Comparator.comparingInt(Stage::number));
        List<Stage> found = stages.toList();
        found.forEach(stage -> readings.addAll(read(stage.id(), stage.tolerances(), deviations(stage))));
        Stream<WorkPackage> packages = component instanceof WorkPackageId
                ? portfolio.entry(component).map(WorkPackage.class::cast).stream()
                : found.stream().flatMap(stage -> portfolio.about(stage.id(), WorkPackage.class).stream());
        packages.forEach(each -> readings.addAll(read(each.id(), each.tolerances(), List.of())));
        return readings;
    }

    private List<ToleranceReading> read(
            ComponentRef component, List<Tolerance> tolerances, List<DatedDeviation> derived) {
        List<DatedDeviation> told = new ArrayList<>(derived);
        told.addAll(portfolio.about(component, DatedDeviation.class));
        return tolerances.stream()
                .map(each -> ToleranceReading.of(DelegatedTolerance.of(component, each), told, day))
                .toList();
    }

    private List<DatedDeviation> deviations(DeliveryComponent component) {
        List<DatedDeviation> all = new ArrayList<>();
        if (isIn(component.tolerances(), ToleranceDimension.TIME, ToleranceUnit.DAYS)) {
            all.addAll(
                    ofTime(component.ref(), component.finish(), component.finishForecasts(), component.actualFinish()));
        }
        if (isIn(component.tolerances(), ToleranceDimension.COST, ToleranceUnit.RATIO)) {
            all.addAll(ofCost(component.ref(), component.finance()));
        }
        return all;
    }

    private List<DatedDeviation> deviations(Stage stage) {
        return isIn(stage.tolerances(), ToleranceDimension.TIME, ToleranceUnit.DAYS)
                ? ofTime(stage.id(), stage.finish(), stage.finishForecasts(), stage.actualFinish())
                : List.of();
    }

    private static boolean isIn(List<Tolerance> tolerances, ToleranceDimension dimension, ToleranceUnit unit) {
        return tolerances.stream().anyMatch(each -> each.dimension() == dimension && each.unit() == unit);
    }

    private List<DatedDeviation> ofTime(
            ComponentRef component,
            Optional<LocalDate> finish,
            List<DatedForecast> forecasts,
            Optional<LocalDate> actual) {
        List<DatedDeviation> all = new ArrayList<>();
        finish.ifPresent(planned -> {
            forecasts.forEach(each -> all.add(base(component, ToleranceDimension.TIME, each.asOf())
                    .forecast(days(planned, each.date()))
                    .build()));
            actual.filter(done -> !done.isAfter(day))
                    .ifPresent(done -> all.add(base(component, ToleranceDimension.TIME, Optional.of(done))
                            .actual(days(planned, done))
                            .forecast(days(planned, done))
                            .build()));
        });
        return all;
    }

    private List<DatedDeviation> ofCost(ComponentRef component, Finance finance) {
        Optional<Money> budget = finance.budget().latest();
        List<DatedDeviation> all = new ArrayList<>();
        for (Figure figure : finance.forecast().figures()) {
            budget.flatMap(figure.amount()::varianceFrom)
                    .ifPresent(variance -> all.add(base(component, ToleranceDimension.COST, figure.asOf())
                            .forecast(variance.value())
                            .build()));
        }
        return all;
    }

    private DatedDeviation.Builder base(
            ComponentRef component, ToleranceDimension dimension, Optional<LocalDate> asOf) {
        return DatedDeviation.builder()
                .component(component)
                .dimension(dimension)
                .asOf(asOf.orElse(LocalDate.MIN));
    }

    private static BigDecimal days(LocalDate planned, LocalDate expected) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(planned, expected));
    }
}
