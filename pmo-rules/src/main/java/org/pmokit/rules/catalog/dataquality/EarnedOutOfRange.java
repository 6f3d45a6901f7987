package org.pmokit.rules.catalog.dataquality;

import java.util.Optional;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.earnedvalue.ProjectPerformance;
import org.pmokit.core.money.Money;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DAT-004: earned value lies between nothing and the budget. */
public final class EarnedOutOfRange {

    /** How many contradictions may stand. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DAT-004/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Project> RULE = Rule.of("PMO-DAT-004", Project.class)
            .group(RuleGroup.DATA_QUALITY)
            .name("earned-out-of-range")
            .title("Earned value lies between nothing and the budget")
            .because("no more can be earned than all of the work is worth")
            .measuredAs("periods whose earned value is negative or above the budget at completion that then held")
            .remedy("Correct the period, or record the budget that a change has raised.")
            .source("Data-quality checks on earned value")
            .askedOf(Role.PROJECT_OFFICER)
            .thresholds(COUNT)
            .looksAt(Sight.SURROUNDINGS)
            .check(EarnedOutOfRange::judge);

    private EarnedOutOfRange() {}

    private static Verdict judge(Project project, RuleContext context) {
        Contradictions contradictions = new Contradictions();
        ProjectPerformance.of(
                        project.id(),
                        context.surroundings().about(PerformancePeriod.class),
                        project.actualStart().or(project::start))
                .periods()
                .forEach(period -> period.value().earned().ifPresent(earned -> judge(period, earned, contradictions)));
        return contradictions.verdict(context.of(COUNT), "earned value is on record");
    }

    private static void judge(PeriodResult result, Money earned, Contradictions contradictions) {
        String day = result.period().periodEnd().toString();
        Optional<Money> budget = result.value().budget();
        if (earned.amount().signum() < 0) {
            contradictions.add(day, new Evidence.Remark("earned value " + earned + " at " + day));
        } else if (budget.isEmpty()) {
            contradictions.miss(MissingFact.of("budget at completion"));
        } else if (earned.amount().compareTo(budget.get().amount()) > 0) {
            contradictions.add(
                    day,
                    new Evidence.Remark("earned value " + earned + " at " + day + ", of a budget of " + budget.get()));
        } else {
            contradictions.agree();
        }
    }
}
