package org.pmokit.rules.catalog.finance;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.payroll;

import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.money.Ratio;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class BudgetGrowthTest {

    @Test
    void growth_beyond_the_first_limit_is_amber_and_from_the_second_on_red() {
        on(project(10_000, 11_001)).breaches(Rag.AMBER, growth(11_001, "0.1001"));
        on(project(10_000, 11_999)).breaches(Rag.AMBER, growth(11_999, "0.1999"));
        on(project(10_000, 12_000)).breaches(Rag.RED, growth(12_000, "0.2"));
    }

    @Test
    void growth_up_to_the_first_limit_and_a_smaller_budget_are_in_order() {
        on(project(10_000, 11_000)).isSatisfied();
        on(project(10_000, 10_000)).isSatisfied();
        on(project(10_000, 100)).isSatisfied();
    }

    @Test
    void the_first_and_the_newest_budget_count_and_none_between() {
        on(project(10_000, 90_000, 10_000)).isSatisfied();
    }

    @Test
    void a_first_budget_that_is_not_above_zero_is_unknown_and_never_a_colour() {
        on(project(0, 100)).lacks("first budget above zero");
        on(project(-5, 100)).lacks("first budget above zero");
    }

    @Test
    void it_is_not_asked_of_what_had_fewer_than_two_budgets_or_has_ended() {
        on(payroll().build()).doesNotApply();
        on(project(10_000)).doesNotApply();
        on(project(10_000, 90_000).toBuilder()
                        .declaredStatus(ProjectStatus.COMPLETED)
                        .build())
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        RuleVerifier.verify(BudgetGrowth.RULE)
                .given(project(10_000, 11_500))
                .asOf(TODAY, BudgetGrowth.AMBER, "0.15")
                .isSatisfied();
        RuleVerifier.verify(BudgetGrowth.RULE)
                .given(project(10_000, 11_500))
                .asOf(TODAY, BudgetGrowth.RED, "0.15")
                .breaches(Rag.RED, growth(11_500, "0.15"));
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(BudgetGrowth.RULE).given(project).asOf(TODAY);
    }

    private static Project project(long... budgets) {
        Figure[] figures = new Figure[budgets.length];
        for (int at = 0; at < budgets.length; at++) {
            figures[at] = Figure.of(TODAY.minusDays(budgets.length - at), gbp(budgets[at]));
        }
        return payroll()
                .finance(Finance.builder().budget(MoneySeries.of(figures)).build())
                .build();
    }

    private static Evidence growth(long newest, String share) {
        return new Evidence.BudgetGrowth(gbp(10_000), gbp(newest), Ratio.of(share));
    }
}
