package org.pmokit.rules.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.pmokit.rules.catalog.benefit.BenefitRules;
import org.pmokit.rules.catalog.capacity.CapacityRules;
import org.pmokit.rules.catalog.dataquality.DataQualityRules;
import org.pmokit.rules.catalog.dcma.DcmaRules;
import org.pmokit.rules.catalog.dependency.DependencyRules;
import org.pmokit.rules.catalog.finance.FinanceRules;
import org.pmokit.rules.catalog.governance.GovernanceRules;
import org.pmokit.rules.catalog.office.OfficeRules;
import org.pmokit.rules.catalog.overlap.OverlapRules;
import org.pmokit.rules.catalog.performance.PerformanceRules;
import org.pmokit.rules.catalog.review.ReviewRules;
import org.pmokit.rules.catalog.risk.RiskRules;
import org.pmokit.rules.catalog.schedule.ScheduleRules;
import org.pmokit.rules.catalog.strategy.StrategyRules;
import org.pmokit.rules.catalog.trend.TrendRules;
import org.pmokit.rules.rule.Rule;

/** The shipped rules, in the order in which they are asked. */
public final class StandardCatalogue {

    private static final List<Rule<?>> RULES = Stream.of(
                    ScheduleRules.rules(),
                    DcmaRules.rules(),
                    FinanceRules.rules(),
                    PerformanceRules.rules(),
                    RiskRules.rules(),
                    GovernanceRules.rules(),
                    OfficeRules.rules(),
                    DependencyRules.rules(),
                    OverlapRules.rules(),
                    CapacityRules.rules(),
                    StrategyRules.rules(),
                    BenefitRules.rules(),
                    DataQualityRules.rules(),
                    TrendRules.rules(),
                    ReviewRules.rules())
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private StandardCatalogue() {}

    /** All of them, family by family: those written as rules, then those that come from the reviews of the registers. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
