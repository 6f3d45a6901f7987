package org.pmokit.rules.catalog.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-TRD-004: forecasts are kept up as things happen, and not moved all together just before a report. */
public final class LateBulkEdits {

    /** Above it the component is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-TRD-004/amber", "0.5", MeasureUnit.RATIO);
    /** Above it the component is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-TRD-004/red", "0.8", MeasureUnit.RATIO);
    /** How many days before the status date are just before it. */
    public static final Threshold DAYS =
            Threshold.houseDefault("PMO-TRD-004/days", "3", MeasureUnit.DAYS).neitherWayStricter();

    private static final int ENOUGH = 5;

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-TRD-004", DeliveryComponent.class)
            .group(RuleGroup.of("trend"))
            .name("late-bulk-edits")
            .title("Forecasts are moved when something happens, not all just before a report")
            .because("dates that move together on the eve of a report were made for the report")
            .measuredAs(
                    "milestones whose newest forecast was told in the last days and differs from the one before, as a"
                            + " share of those with more than one dated forecast; at least five of them")
            .remedy(
                    "Ask for the reason of each move; agree that forecasts are changed in the week in which they change.")
            .source("House rule on early warning")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(DAYS)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "five of its milestones have more than one dated forecast",
                    component -> watched(component).size() >= ENOUGH)
            .looksAt(Sight.SUBJECT)
            .measure(Limits.above(AMBER, RED), LateBulkEdits::tell);

    private LateBulkEdits() {}

    private static List<Milestone> watched(DeliveryComponent component) {
        return component.milestones().stream()
                .filter(milestone -> dated(milestone).size() > 1)
                .toList();
    }

    private static List<DatedForecast> dated(Milestone milestone) {
        return milestone.forecasts().stream()
                .filter(forecast -> forecast.asOf().isPresent())
                .sorted(java.util.Comparator.comparing(
                        forecast -> forecast.asOf().orElse(LocalDate.MIN)))
                .toList();
    }

    private static void tell(DeliveryComponent component, RuleContext context, Tally tally) {
        LocalDate since = context.asOf().minusDays(context.of(DAYS).value().longValue());
        List<Milestone> watched = watched(component);
        List<Milestone> moved = watched.stream()
                .filter(milestone -> isMovedAfter(dated(milestone), since))
                .toList();
        Series.share(BigDecimal.valueOf(moved.size()), BigDecimal.valueOf(watched.size()))
                .ifPresent(share -> tally.measure(
                        "",
                        share,
                        new Evidence.Remark(moved.size() + " of " + watched.size() + " milestones were moved after "
                                + since + ": "
                                + String.join(
                                        ", ",
                                        moved.stream().map(Milestone::title).toList()))));
    }

    private static boolean isMovedAfter(List<DatedForecast> forecasts, LocalDate day) {
        DatedForecast newest = forecasts.get(forecasts.size() - 1);
        DatedForecast before = forecasts.get(forecasts.size() - 2);
        return newest.asOf().filter(told -> told.isAfter(day)).isPresent()
                && !newest.date().equals(before.date());
    }
}
