package org.pmokit.rules.catalog.dataquality;

import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DAT-005: cost to date does not fall. */
public final class FallingCost {

    /** How many contradictions may stand. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DAT-005/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DAT-005", DeliveryComponent.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("falling-cost")
            .title("Cost to date does not fall")
            .because("what is spent stays spent, so that a fall is a correction or a slip of the pen")
            .measuredAs(
                    "actual cost of a period below that of the period before, and cost to date below that of the report"
                            + " before")
            .remedy("Say why it was corrected, as a waiver, or correct the later figure.")
            .source("Data-quality checks on earned value")
            .askedOf(Role.PROJECT_OFFICER)
            .thresholds(COUNT)
            .looksAt(Sight.SURROUNDINGS)
            .check(FallingCost::judge);

    private FallingCost() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Contradictions contradictions = new Contradictions();
        Course.ofPeriods("actual cost", PerformancePeriod::actualCost, context).compare(contradictions);
        Course reported = new Course("cost to date");
        component
                .finance()
                .actual()
                .figures()
                .forEach(figure -> figure.asOf()
                        .ifPresent(day -> reported.add(day, figure.amount().amount())));
        reported.compare(contradictions);
        return contradictions.verdict(context.of(COUNT), "it has told its cost twice");
    }
}
