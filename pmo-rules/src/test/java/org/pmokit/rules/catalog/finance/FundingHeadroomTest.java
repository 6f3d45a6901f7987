package org.pmokit.rules.catalog.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.Samples.reasons;
import static org.pmokit.rules.Samples.series;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Gap;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class FundingHeadroomTest {

    @Test
    void less_than_one_per_cent_left_is_amber_and_less_than_nothing_red() {
        on(10_000, 9_901).breaches(Rag.AMBER, headroom(9_901, "0.0099"));
        on(10_000, 10_000).breaches(Rag.AMBER, headroom(10_000, "0"));
        on(10_000, 10_001).breaches(Rag.RED, headroom(10_001, "-0.0001"));
    }

    @Test
    void one_per_cent_left_is_in_order() {
        on(10_000, 9_900).isSatisfied();
        on(10_000, 0).isSatisfied();
        assertThat(measured(on(10_000, 9_900)).threshold()).isEqualTo(FundingHeadroom.AMBER);
    }

    @Test
    void it_lacks_the_forecast_with_the_recorded_reason() {
        Outcome outcome = on(payroll()
                .finance(Finance.builder().funding(series(10_000)).build())
                .addGap(new Gap("forecast_cost", "not published"))
                .build());

        outcome.lacks("cost forecast");
        assertThat(reasons(outcome)).containsExactly(Optional.of("not published"));
    }

    @Test
    void an_old_forecast_is_unknown_while_the_component_is_open() {
        Project project = payroll()
                .finance(Finance.builder()
                        .funding(series(100))
                        .forecast(MoneySeries.of(Figure.of(TODAY.minusDays(367), gbp(50))))
                        .build())
                .build();

        on(project).lacks("cost forecast that is not too old");
        RuleVerifier.verify(FundingHeadroom.RULE)
                .given(project)
                .asOf(TODAY, FundingHeadroom.FRESHNESS, "367")
                .isSatisfied();
        on(project.toBuilder().declaredStatus(ProjectStatus.COMPLETED).build()).isSatisfied();
    }

    @Test
    void funding_that_is_not_above_zero_is_unknown_and_never_a_colour() {
        on(0, 0).lacks("funding above zero");
        on(0, 10).lacks("funding above zero");
        on(-10, 10).lacks("funding above zero");
    }

    @Test
    void it_is_not_asked_of_what_has_no_funding_limit() {
        on(payroll().finance(Finance.builder().forecast(series(1)).build()).build())
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        given(10_000, 9_000).asOf(TODAY, FundingHeadroom.AMBER, "0.10").isSatisfied();
        given(10_000, 9_000).asOf(TODAY, FundingHeadroom.AMBER, "0.11").breaches(Rag.AMBER, headroom(9_000, "0.1"));
        given(10_000, 9_950).asOf(TODAY, FundingHeadroom.RED, "0.006").breaches(Rag.RED, headroom(9_950, "0.005"));
    }

    private static RuleVerifier.Given given(long funding, long forecast) {
        Finance finance = Finance.builder()
                .funding(series(funding))
                .forecast(series(forecast))
                .build();
        return RuleVerifier.verify(FundingHeadroom.RULE)
                .given(payroll().finance(finance).build());
    }

    private static Outcome on(long funding, long forecast) {
        return given(funding, forecast).asOf(TODAY);
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(FundingHeadroom.RULE).given(project).asOf(TODAY);
    }

    private static Evidence headroom(long forecast, String share) {
        return new Evidence.Headroom(gbp(10_000), gbp(forecast), Ratio.of(share));
    }
}
