package org.pmokit.rules.catalog.trend;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.payroll;

import java.math.BigDecimal;
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

class ForecastInstabilityTest {

    @Test
    void scatter_beyond_the_first_limit_is_amber_and_beyond_the_second_red() {
        on(forecasts(100, 110, 121)).breaches(Rag.RED, scatter("0.1050"));
        on(forecasts(100, 110, 120)).breaches(Rag.AMBER, scatter("0.1000"));
        on(forecasts(100, 106, 112)).breaches(Rag.AMBER, scatter("0.0600"));
    }

    @Test
    void scatter_up_to_the_first_limit_is_in_order() {
        on(forecasts(100, 105, 110)).isSatisfied();
        on(forecasts(130, 130, 130)).isSatisfied();
    }

    @Test
    void a_house_may_set_another_limit() {
        RuleVerifier.verify(ForecastInstability.RULE)
                .given(forecasts(100, 105, 110))
                .asOf(TODAY, ForecastInstability.AMBER, "0.04")
                .breaches(Rag.AMBER, scatter("0.0500"));
    }

    private static Evidence scatter(String share) {
        return new Evidence.Value("scatter of the forecasts as a share of the budget", new BigDecimal(share));
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
        return RuleVerifier.verify(ForecastInstability.RULE).given(project).asOf(TODAY);
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
