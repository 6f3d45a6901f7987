package org.pmokit.rules.catalog;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules, in the order in which they are asked. */
public final class StandardCatalogue {

    private static final List<Rule<?>> RULES = List.of(
            MilestoneSlip.RULE,
            Overdue.RULE,
            FinishSlip.RULE,
            CostVariance.RULE,
            PeriodVariance.RULE,
            ContingencyUse.RULE,
            FundingHeadroom.RULE,
            BudgetGrowth.RULE,
            RegisterResponses.RULE,
            RegisterOwners.RULE,
            AccountableOwner.RULE,
            VacantRole.RULE,
            DeclaredAgainstComputed.RULE,
            RedJudgement.RULE,
            ServedObjectives.RULE,
            OfficeToOwner.RULE,
            OfficeReportingLine.RULE,
            OfficeIndependence.RULE,
            LateCommitments.RULE,
            DependencyCircles.RULE,
            UndecidedOverlaps.RULE,
            StaleReport.RULE,
            ContradictoryDates.RULE);

    private StandardCatalogue() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
