package org.pmokit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.money;
import static org.pmokit.rules.Samples.portfolio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.rules.catalog.finance.CostVariance;
import org.pmokit.rules.catalog.schedule.FinishSlip;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Threshold;

class RuleUseTest {

    private static final Threshold AMBER = Threshold.houseDefault("ACME-001/amber", "50", MeasureUnit.COUNT);
    private static final Threshold RED = Threshold.houseDefault("ACME-001/red", "1000", MeasureUnit.COUNT);
    private static final Rule<Project> SIZE = Rule.of("ACME-001", Project.class)
            .title("Budgets are small")
            .because("small ones are easier to stop")
            .measure(
                    Limits.above(AMBER, RED),
                    (project, context, tally) -> tally.measure(
                            "",
                            project.finance().forecast().latest().orElseThrow().amount(),
                            new Evidence.Remark("large")));

    @Test
    void a_rule_that_always_or_never_fires_or_says_what_another_says_is_told() {
        HealthReport report = HealthCheck.of(List.of(CostVariance.RULE, FinishSlip.RULE, SIZE))
                .assess(
                        portfolio(
                                healthy(PAY).finance(money(100, 150)).build(),
                                healthy(REC).finance(money(100, 170)).build()),
                        Assessment.asOf(TODAY));

        List<RuleUse> uses = RuleUse.in(report);

        assertThat(uses).extracting(RuleUse::rule).startsWith(RuleId.of("PMO-FIN-001"), RuleId.of("PMO-SCH-003"));
        assertThat(uses.get(0).alwaysFires()).isTrue();
        assertThat(uses.get(0).twins()).containsExactly(RuleId.of("ACME-001"));
        assertThat(uses.get(1).neverFires()).isTrue();
        assertThat(uses.get(1).twins()).isEmpty();
        assertThat(uses.get(2).farLimits()).containsExactly(AMBER, RED);
    }

    @Test
    void a_rule_that_nobody_could_be_asked_is_silent() {
        HealthReport report = HealthCheck.of(List.of(SIZE)).assess(portfolio(), Assessment.asOf(TODAY));

        assertThat(RuleUse.in(report)).singleElement().satisfies(use -> {
            assertThat(use.isSilent()).isTrue();
            assertThat(use.alwaysFires()).isFalse();
            assertThat(use.farLimits()).isEmpty();
        });
    }
}
