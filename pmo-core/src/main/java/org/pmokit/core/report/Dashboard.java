package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A few figures at a glance, for an audience.
 *
 * @param head component and day
 * @param audience for whom
 * @param indicators in the order of their kinds
 */
public record Dashboard(ReportHead head, Audience audience, List<Indicator> indicators) {

    /** Copies. */
    public Dashboard {
        indicators = List.copyOf(indicators);
    }

    /**
     * What an audience usually sees; a house default.
     *
     * @param audience for whom
     */
    public static Set<IndicatorKind> usualFor(Audience audience) {
        return switch (audience) {
            case GOVERNANCE_BODY ->
                EnumSet.of(
                        IndicatorKind.DELIVERY_CONFIDENCE,
                        IndicatorKind.SLIP,
                        IndicatorKind.FORECAST_COST,
                        IndicatorKind.COST_VARIANCE,
                        IndicatorKind.EXCEPTIONS,
                        IndicatorKind.NEXT_GATE);
            case PROJECT_BOARD ->
                EnumSet.complementOf(EnumSet.of(IndicatorKind.WORK_PACKAGES_IN_EXECUTION, IndicatorKind.FORECAST_COST));
            case PROJECT_MANAGER -> EnumSet.allOf(IndicatorKind.class);
            case TEAM ->
                EnumSet.of(
                        IndicatorKind.FORECAST_FINISH,
                        IndicatorKind.OPEN_ISSUES,
                        IndicatorKind.PRODUCTS_READY,
                        IndicatorKind.WORK_PACKAGES_IN_EXECUTION);
        };
    }

    /**
     * With what the audience usually sees.
     *
     * @param portfolio that has the component
     * @param component a programme or project
     * @param audience for whom
     * @param day the status date
     * @param cycle how often figures are told; older ones are stale
     */
    public static Dashboard of(
            Portfolio portfolio, ComponentRef component, Audience audience, LocalDate day, Frequency cycle) {
        Collation now = new Collation(portfolio, component, day);
        Indicators indicators = new Indicators(now, component, cycle);
        return new Dashboard(
                now.head(ReportKind.DASHBOARD, DateRange.endingOn(day)),
                audience,
                usualFor(audience).stream().map(indicators::of).toList());
    }

    /**
     * One of the figures; empty when it is not shown.
     *
     * @param kind which
     */
    public Optional<Indicator> indicator(IndicatorKind kind) {
        return indicators.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** As plain text; what is missing is said to be missing. */
    public String asText() {
        return new ReportText(head)
                .list(
                        "for the " + audience.code().replace('-', ' '),
                        indicators,
                        each -> each.kind().words() + ": "
                                + ReportText.known(each.value()) + " ("
                                + each.kind().unit() + "), as of "
                                + ReportText.known(each.asOf()) + ", "
                                + each.freshness().code())
                .toString();
    }
}
