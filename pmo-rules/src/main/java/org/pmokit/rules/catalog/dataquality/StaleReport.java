package org.pmokit.rules.catalog.dataquality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DAT-001: the last report is not older than a reporting cycle. */
public final class StaleReport {

    /** Beyond it the report is amber: a quarter. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-DAT-001/amber", "92", MeasureUnit.DAYS);
    /** Beyond it the report is red: two quarters. */
    public static final Threshold RED = Threshold.houseDefault("PMO-DAT-001/red", "184", MeasureUnit.DAYS);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DAT-001", DeliveryComponent.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("stale-report")
            .title("The last report is not older than a reporting cycle")
            .because("a decision on an old picture is a guess")
            .measuredAs(
                    "calendar days since the newest of report, rating, forecast of the finish or a milestone, cost forecast, cost to"
                            + " date and progress")
            .remedy("Ask for a report, or close the component if nothing is being done.")
            .source("Reporting cadence and freshness")
            .askedOf(Role.PROJECT_OFFICER)
            .thresholds(AMBER, RED)
            .appliesWhen(
                    "it is in delivery",
                    (component, context) -> component
                            .statusOn(context.asOf())
                            .filter(ProjectStatus.IN_DELIVERY::equals)
                            .isPresent())
            .looksAt(Sight.SUBJECT)
            .check(StaleReport::judge);

    private StaleReport() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Tally tally = new Tally(Limits.above(AMBER, RED).in(context));
        lastReport(component)
                .ifPresentOrElse(
                        day -> tally.measure(
                                "",
                                Math.max(0, ChronoUnit.DAYS.between(day, context.asOf())),
                                new Evidence.Stale(day, context.asOf())),
                        () -> tally.miss(MissingFact.of(component, "reported_on", "date of the last report")));
        return tally.verdict("it reports");
    }

    private static Optional<LocalDate> lastReport(DeliveryComponent component) {
        return Stream.of(
                        component.reportedOn().stream(),
                        component.assessments().stream()
                                .map(StatusAssessment::asOf)
                                .flatMap(Optional::stream),
                        days(component.finishForecasts()),
                        component.milestones().stream().flatMap(milestone -> days(milestone.forecasts())),
                        component.progress().stream().map(DatedProgress::asOf),
                        days(component.finance().forecast()),
                        days(component.finance().actual()))
                .flatMap(dates -> dates)
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(List<DatedForecast> forecasts) {
        return forecasts.stream().map(DatedForecast::asOf).flatMap(Optional::stream);
    }

    private static Stream<LocalDate> days(MoneySeries series) {
        return series.figures().stream().map(Figure::asOf).flatMap(Optional::stream);
    }
}
