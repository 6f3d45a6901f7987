package org.pmokit.rules.catalog.schedule;

import java.time.temporal.ChronoUnit;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-SCH-022: milestones happen near the day that was agreed, neither late nor early. */
public final class MilestoneReliability {

    /** Calendar days before and after the baseline that count as a hit. */
    public static final Threshold DAYS = Threshold.houseDefault("PMO-SCH-022/days", "7", MeasureUnit.DAYS);
    /** Below it the share is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-SCH-022/amber", "0.8", MeasureUnit.RATIO)
            .stricterWhenGreater();
    /** Below it the share is red. */
    public static final Threshold RED =
            Threshold.houseDefault("PMO-SCH-022/red", "0.5", MeasureUnit.RATIO).stricterWhenGreater();

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-SCH-022", DeliveryComponent.class)
            .group(RuleGroup.SCHEDULE)
            .name("milestone-reliability")
            .title("Milestones happen near the day that was agreed")
            .because("others plan by the day that was agreed, so that much too early helps as little as too late")
            .measuredAs(
                    "milestones that happened within some calendar days of their baseline, before or after, as a share of"
                            + " those whose baseline has passed")
            .remedy("Plan milestones by what was reached before, and keep no hidden margin in their dates.")
            .source("Milestone performance: hits within a few days, as a share of what was due")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED, DAYS)
            .askedOnlyOf("component with milestones", DueMilestones::components)
            .looksAt(Sight.SUBJECT)
            .afterStatus()
            .check(MilestoneReliability::judge);

    private MilestoneReliability() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        long most = context.of(DAYS).value().longValue();
        return DueMilestones.of(component, context.asOf())
                .verdict(
                        (agreed, actual) -> Math.abs(ChronoUnit.DAYS.between(agreed, actual)) <= most,
                        Limits.below(AMBER, RED).in(context),
                        "milestones met within " + most + " days");
    }
}
