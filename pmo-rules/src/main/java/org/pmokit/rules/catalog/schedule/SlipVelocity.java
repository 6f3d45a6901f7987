package org.pmokit.rules.catalog.schedule;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
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

/** PMO-SCH-023: forecasts of milestones do not recede from report to report. */
public final class SlipVelocity {

    /** Reports that are looked at; two at least. */
    public static final Threshold REPORTS = Threshold.houseDefault("PMO-SCH-023/reports", "3", MeasureUnit.COUNT)
            .neitherWayStricter()
            .between("2", "100");
    /** Beyond it the velocity is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-SCH-023/amber", "7", MeasureUnit.DAYS);
    /** Beyond it the velocity is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-SCH-023/red", "14", MeasureUnit.DAYS);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-SCH-023", DeliveryComponent.class)
            .group(RuleGroup.SCHEDULE)
            .name("slip-velocity")
            .title("Forecasts of milestones hold from report to report")
            .because("a date that moves a little with every report will move again, and the sum is seldom told")
            .measuredAs(
                    "calendar days by which the forecast of each milestone ahead moves from one report to the next, on"
                            + " average over the newest reports")
            .remedy("Ask for a forecast that takes all that is known into account, once.")
            .source("Milestone trend: slip per reporting period")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED, REPORTS)
            .askedOnlyOf("component with milestones", DueMilestones::components)
            .looksAt(Sight.SUBJECT)
            .afterStatus()
            .measure(Limits.above(AMBER, RED), SlipVelocity::tell);

    private SlipVelocity() {}

    private static void tell(DeliveryComponent component, RuleContext context, Tally tally) {
        int most = context.of(REPORTS).value().intValue();
        for (Milestone milestone : component.milestones()) {
            if (milestone.actual().isEmpty()) {
                ForecastTrend trend = ForecastTrend.of(milestone, most);
                Optional<BigDecimal> velocity = trend.slipPerReport();
                velocity.ifPresent(days -> tally.measure(
                        milestone.id().name(),
                        days,
                        new Evidence.Slip(
                                milestone.id(),
                                trend.first().expected(),
                                trend.last().expected())));
            }
        }
    }
}
