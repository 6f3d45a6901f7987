package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.examples.london.London2012;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** A rule of one's own, asked beside the shipped ones; and the impact of a slip. */
public final class RuleTour {

    // begin: rule
    static final Threshold MOST = Threshold.houseDefault("ACME-001/most", "2", MeasureUnit.COUNT);

    static final Rule<Project> FEW_SUPPLIERS = Rule.of("ACME-001", Project.class)
            .title("A project has few suppliers")
            .because("every further supplier is one more interface to manage")
            .group(RuleGroup.RISK)
            .appliesWhen("it is open", (project, context) -> project.isOpenOn(context.asOf()))
            .appliesWhen("it has suppliers", project -> !project.suppliers().isEmpty())
            .thresholds(MOST)
            .check(RuleTour::fewSuppliers);

    static Verdict fewSuppliers(Project project, RuleContext context) {
        Measurement measured = Measurement.of(project.suppliers().size(), Operator.AT_MOST, context.of(MOST));
        return project.suppliers().size() <= measured.threshold().value().intValue()
                ? Verdict.satisfied(measured)
                : Verdict.breached(
                        Breach.of(Rag.AMBER, measured, new Evidence.Remark(String.join(", ", project.suppliers()))));
    }
    // end: rule

    private RuleTour() {}

    /**
     * Prints the most important findings of January 2009 and who a late Aquatics Centre would have hit.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Portfolio portfolio = London2012.portfolio();
        // begin: check
        HealthReport report = HealthCheck.standard()
                .plus(FEW_SUPPLIERS)
                .without("PMO-DAT-001")
                .rollingUp(RollUp.worstOf())
                .assess(portfolio, Assessment.asOf(LocalDate.of(2009, 1, 31)));
        report.mostImportant(5).forEach(finding -> out.println(finding.key().asText()));
        // end: check
        // begin: impact
        Impact impact = DependencyNetwork.of(portfolio).impactOf(ProjectId.of("aquatics"), 120);
        impact.delays().forEach(delay -> out.println(delay.describe()));
        // end: impact
    }
}
