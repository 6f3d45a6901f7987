package org.pmokit.rules.catalog.dataquality;

import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DAT-006: planned value does not fall. */
public final class FallingPlan {

    /** How many contradictions may stand. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DAT-006/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Project> RULE = Rule.of("PMO-DAT-006", Project.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("falling-plan")
            .title("Planned value does not fall")
            .because("a plan that takes work back is no baseline to measure by")
            .measuredAs("planned value of a period below that of the period before")
            .remedy("Correct the period, or record a new baseline from its first period on.")
            .source("Data-quality checks on earned value")
            .askedOf(Role.PROJECT_OFFICER)
            .thresholds(COUNT)
            .looksAt(Sight.SURROUNDINGS)
            .check(FallingPlan::judge);

    private FallingPlan() {}

    private static Verdict judge(Project project, RuleContext context) {
        Contradictions contradictions = new Contradictions();
        Course.ofPeriods("planned value", PerformancePeriod::plannedValue, context)
                .compare(contradictions);
        return contradictions.verdict(context.of(COUNT), "planned value is on record for two periods");
    }
}
