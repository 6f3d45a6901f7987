package org.pmokit.rules.catalog.performance;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;

import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.rules.Samples;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Given;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

/** One project and its performance at the end of today. */
final class PerformanceSamples {

    private PerformanceSamples() {}

    static PerformancePeriod.Builder today() {
        return PerformancePeriod.builder().project(PAY).periodEnd(TODAY);
    }

    /** Planned, earned, spent, budget. */
    static PerformancePeriod figures(long planned, long earned, long actual, long budget) {
        return today().plannedValue(gbp(planned))
                .earnedValue(gbp(earned))
                .actualCost(gbp(actual))
                .budgetAtCompletion(gbp(budget))
                .build();
    }

    static Given given(Rule<?> rule, Project project, PerformancePeriod... periods) {
        PortfolioDraft draft = PortfolioDraft.named("One").add(project);
        for (PerformancePeriod period : periods) {
            draft.add(period);
        }
        return RuleVerifier.verify(rule).given(draft.resolveOrThrow(), project.id());
    }

    static Outcome on(Rule<?> rule, PerformancePeriod... periods) {
        return given(rule, Samples.payroll().build(), periods).asOf(TODAY);
    }

    static Outcome on(Rule<?> rule, Threshold threshold, String value, PerformancePeriod... periods) {
        return given(rule, Samples.payroll().build(), periods).asOf(TODAY, threshold, value);
    }

    static Evidence value(String figure, String value) {
        return new Evidence.Value(figure + " at " + TODAY, new java.math.BigDecimal(value));
    }

    /** Neither without a record, nor where the record is of the plan alone, nor after the end. */
    static void appliesOnlyToOpenProjectsWithAReport(Rule<?> rule) {
        on(rule).doesNotApply();
        on(rule, today().plannedValue(gbp(10)).build()).doesNotApply();
        given(rule, Samples.payroll().declaredStatus(ProjectStatus.COMPLETED).build(), figures(100, 1, 100, 1000))
                .asOf(TODAY)
                .doesNotApply();
    }
}
