package org.pmokit.core.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.product.WorkPackageState;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.tolerance.ToleranceReading;

/** Works out the figures of a dashboard. */
final class Indicators {

    private final Collation now;
    private final ComponentRef component;
    private final Frequency cycle;
    private final Optional<DeliveryComponent> held;

    Indicators(Collation now, ComponentRef component, Frequency cycle) {
        this.now = now;
        this.component = component;
        this.cycle = cycle;
        this.held = now.portfolio().component(component);
    }

    Indicator of(IndicatorKind kind) {
        return switch (kind) {
            case DELIVERY_CONFIDENCE -> rating();
            case FORECAST_FINISH -> indicator(kind, finish().map(LocalDate::toString), finishToldOn());
            case SLIP -> indicator(kind, slip().map(String::valueOf), finishToldOn());
            case PROGRESS -> progress();
            case FORECAST_COST ->
                indicator(kind, forecastCost().map(each -> each.amount().toPlainString()), costToldOn());
            case COST_VARIANCE -> indicator(kind, variance().map(Ratio::toString), costToldOn());
            case OPEN_RISKS -> count(kind, now.openRisks().size());
            case OPEN_ISSUES -> count(kind, now.openIssues().size());
            case EXCEPTIONS -> exceptions();
            case PRODUCTS_READY -> count(kind, ready());
            case WORK_PACKAGES_IN_EXECUTION -> count(kind, inExecution());
            case NEXT_GATE -> indicator(kind, nextGate().map(LocalDate::toString), Optional.of(now.day()));
            case REPORTS_OVERDUE -> count(kind, overdue());
        };
    }

    private Indicator indicator(IndicatorKind kind, Optional<String> value, Optional<LocalDate> asOf) {
        Optional<LocalDate> known = value.flatMap(each -> asOf);
        Freshness freshness = known.map(
                        each -> cycle.after(each, 1).isBefore(now.day()) ? Freshness.STALE : Freshness.FRESH)
                .orElse(Freshness.UNDATED);
        return new Indicator(kind, value, known, freshness);
    }

    private Indicator count(IndicatorKind kind, long number) {
        return indicator(kind, Optional.of(Long.toString(number)), registersToldOn());
    }

    /** A count is as old as the registers it was counted in. */
    private Optional<LocalDate> registersToldOn() {
        return now.portfolio().statusDate().map(told -> told.isAfter(now.day()) ? now.day() : told);
    }

    private Indicator rating() {
        Optional<StatusAssessment> newest = held.flatMap(DeliveryComponent::latestRating);
        return indicator(
                IndicatorKind.DELIVERY_CONFIDENCE,
                newest.flatMap(StatusAssessment::rating).map(DeliveryConfidence::code),
                newest.flatMap(StatusAssessment::asOf));
    }

    private Indicator progress() {
        Optional<DatedProgress> newest = held.flatMap(DeliveryComponent::latestProgress);
        return indicator(
                IndicatorKind.PROGRESS,
                newest.map(each -> each.complete().toString()),
                newest.map(DatedProgress::asOf));
    }

    private Optional<LocalDate> finish() {
        return held.flatMap(each -> each.actualFinish().or(each::forecastFinish));
    }

    private Optional<LocalDate> finishToldOn() {
        return held.flatMap(each -> each.actualFinish()
                .or(() -> each.finishForecasts().stream()
                        .flatMap(told -> told.asOf().stream())
                        .max(Comparator.naturalOrder())));
    }

    private Optional<Long> slip() {
        return held.flatMap(DeliveryComponent::finish)
                .flatMap(planned -> finish().map(expected -> ChronoUnit.DAYS.between(planned, expected)));
    }

    private Optional<Money> forecastCost() {
        return held.flatMap(each -> each.finance().forecast().latest());
    }

    private Optional<LocalDate> costToldOn() {
        return held.stream()
                .flatMap(each -> each.finance().forecast().figures().stream())
                .flatMap(figure -> figure.asOf().stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Ratio> variance() {
        return held.flatMap(each -> each.finance().budget().latest())
                .flatMap(budget -> forecastCost().flatMap(forecast -> forecast.varianceFrom(budget)));
    }

    private Indicator exceptions() {
        List<ToleranceReading> readings = now.readings();
        boolean known = readings.stream().anyMatch(each -> each.status().isPresent());
        long outside = readings.stream().filter(ToleranceReading::isOutside).count();
        return known
                ? count(IndicatorKind.EXCEPTIONS, outside)
                : indicator(IndicatorKind.EXCEPTIONS, Optional.empty(), Optional.empty());
    }

    private long ready() {
        return now.products().stream()
                .filter(each -> each.isDeliveredOn(now.day()))
                .count();
    }

    private long inExecution() {
        return now.workPackages().stream()
                .filter(each -> each.state() == WorkPackageState.IN_EXECUTION)
                .count();
    }

    private Optional<LocalDate> nextGate() {
        return now.about(component, Gate.class).stream()
                .sorted(Comparator.comparingInt(Gate::number))
                .filter(gate ->
                        now.about(gate.id(), GateReview.class).stream().noneMatch(review -> review.letBy(now.day())))
                .findFirst()
                .flatMap(Gate::expected);
    }

    private long overdue() {
        return ReportingCycle.of(now.portfolio()).findingsOn(now.day(), 0).stream()
                .filter(each -> each.check() == ReportCheck.REPORT_OVERDUE
                        && each.subject().equals(component))
                .count();
    }
}
