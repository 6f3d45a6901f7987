package org.pmokit.rules.catalog.trend;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.payroll;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class ForecastGrowthTest {

    @Test
    void growth_beyond_the_first_limit_is_amber_and_beyond_the_second_red() {
        on(forecasts(100, 106, 112)).breaches(Rag.RED, growth("0.0600"));
        on(forecasts(100, 105, 110)).breaches(Rag.AMBER, growth("0.0500"));
        on(forecasts(100, 103, 106)).breaches(Rag.AMBER, growth("0.0300"));
    }

    @Test
    void growth_up_to_the_first_limit_and_shrinking_are_in_order() {
        on(forecasts(100, 102, 104)).isSatisfied();
        on(forecasts(130, 110, 90)).isSatisfied();
    }

    @Test
    void forecasts_without_a_day_are_unknown() {
        MoneySeries undated = MoneySeries.of(
                Figure.of(TODAY, gbp(1)),
                new Figure(Optional.empty(), gbp(2), Optional.empty()),
                new Figure(Optional.empty(), gbp(3), Optional.empty()));
        on(payroll()
                        .finance(Finance.builder()
                                .budget(MoneySeries.of(Figure.of(TODAY, gbp(100))))
                                .forecast(undated)
                                .build())
                        .build())
                .lacks("days on which the cost was forecast");
    }

    @Test
    void a_house_may_set_another_limit() {
        RuleVerifier.verify(ForecastGrowth.RULE)
                .given(forecasts(100, 102, 104))
                .asOf(TODAY, ForecastGrowth.AMBER, "0.01")
                .breaches(Rag.AMBER, growth("0.0200"));
    }

    private static Evidence growth(String share) {
        return new Evidence.Value("growth of the forecasts in 30 days as a share of the budget", new BigDecimal(share));
    }

    @Test
    void what_is_missing_is_unknown_and_never_a_colour() {
        Project project = forecasts(100, 110, 120);
        on(project.toBuilder()
                        .finance(project.finance().toBuilder()
                                .budget(MoneySeries.EMPTY)
                                .build())
                        .build())
                .lacks("budget");
        on(project.toBuilder()
                        .finance(project.finance().toBuilder()
                                .budget(MoneySeries.of(Figure.of(TODAY, gbp(0))))
                                .build())
                        .build())
                .lacks("budget above zero");
    }

    @Test
    void it_is_not_asked_of_fewer_than_three_forecasts_or_of_what_has_ended() {
        on(forecasts(100, 200)).doesNotApply();
        on(payroll().build()).doesNotApply();
        on(forecasts(100, 200, 300).toBuilder()
                        .declaredStatus(ProjectStatus.COMPLETED)
                        .build())
                .doesNotApply();
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(ForecastGrowth.RULE).given(project).asOf(TODAY);
    }

    /** Thirty days apart, the last today; the budget is 100. */
    private static Project forecasts(long... amounts) {
        Figure[] figures = new Figure[amounts.length];
        for (int at = 0; at < amounts.length; at++) {
            figures[at] = Figure.of(TODAY.minusDays(30L * (amounts.length - 1 - at)), gbp(amounts[at]));
        }
        return payroll()
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(TODAY.minusDays(400), gbp(100))))
                        .forecast(MoneySeries.of(figures))
                        .build())
                .build();
    }
}
