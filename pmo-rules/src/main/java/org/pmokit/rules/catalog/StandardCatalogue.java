package org.pmokit.rules.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.pmokit.rules.catalog.review.ReviewRules;
import org.pmokit.rules.rule.Rule;

/** The shipped rules, in the order in which they are asked. */
public final class StandardCatalogue {

    private static final List<Rule<?>> WRITTEN = List.of(
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

    private static final List<Rule<?>> RULES =
            Stream.concat(WRITTEN.stream(), ReviewRules.rules().stream()).toList();

    private StandardCatalogue() {}

    /** All of them: those written as rules, then those that come from the reviews of the registers. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
