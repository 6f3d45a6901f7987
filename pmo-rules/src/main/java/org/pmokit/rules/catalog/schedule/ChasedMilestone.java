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

/** PMO-SCH-024: no milestone recedes as fast as time passes. */
public final class ChasedMilestone {

    /** Reports that are looked at; a milestone with fewer is not judged. */
    public static final Threshold REPORTS = Threshold.houseDefault("PMO-SCH-024/reports", "3", MeasureUnit.COUNT)
            .neitherWayStricter()
            .between("2", "100");
    /** Beyond it the slope is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-SCH-024/amber", "0.5", MeasureUnit.INDEX);
    /** From it on the slope is red. */
    public static final Threshold RED = Threshold.published(
            "PMO-SCH-024/red",
            "1",
            MeasureUnit.INDEX,
            "milestone trend chart: a slope of one day a day is no progress");

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-SCH-024", DeliveryComponent.class)
            .group(RuleGroup.SCHEDULE)
            .name("chased-milestone")
            .title("Milestones come nearer as time passes")
            .because("a milestone whose forecast moves a day for every day is as far away as ever")
            .measuredAs(
                    "days by which the forecast of each milestone ahead has moved for each day that passed over the newest"
                            + " reports")
            .remedy("Stop reporting dates, and find out what keeps the work from going on.")
            .source("Milestone trend chart")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED, REPORTS)
            .askedOnlyOf("component with milestones", DueMilestones::components)
            .looksAt(Sight.SUBJECT)
            .afterStatus()
            .measure(Limits.reaching(AMBER, RED), ChasedMilestone::tell);

    private ChasedMilestone() {}

    private static void tell(DeliveryComponent component, RuleContext context, Tally tally) {
        int needed = context.of(REPORTS).value().intValue();
        for (Milestone milestone : component.milestones()) {
            ForecastTrend trend = ForecastTrend.of(milestone, needed);
            if (milestone.actual().isEmpty() && trend.reports().size() >= needed) {
                Optional<BigDecimal> slope = trend.slipPerDay();
                slope.ifPresent(days -> tally.measure(
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
