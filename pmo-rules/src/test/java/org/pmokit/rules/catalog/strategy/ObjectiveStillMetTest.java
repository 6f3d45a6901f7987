package org.pmokit.rules.catalog.strategy;

import static org.pmokit.rules.Samples.TODAY;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.ObjectiveForecast;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Given;

class ObjectiveStillMetTest {

    private static final ObjectiveId JOBS = ObjectiveId.of("JOBS");

    @Test
    void a_target_that_is_missed_is_red() {
        given(objective(), forecast("79", "0.9"))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("the forecast value misses the target by more than is accepted"));
        given(dated(), forecast().date(TODAY.plusDays(11)).confidence(Ratio.ONE))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("the forecast date is later than is accepted"));
    }

    @Test
    void a_target_that_is_missed_within_tolerance_or_doubted_is_amber() {
        given(objective(), forecast("80", "0.9"))
                .asOf(TODAY)
                .breaches(Rag.AMBER, remark("the forecast value misses the target by no more than is accepted"));
        given(objective(), forecast("100", "0.79"))
                .asOf(TODAY)
                .breaches(Rag.AMBER, remark("confidence in the forecast is below what is asked for"));
        given(dated(), forecast().date(TODAY.plusDays(10)).confidence(Ratio.ONE))
                .asOf(TODAY)
                .breaches(Rag.AMBER, remark("the forecast date is late by no more than is accepted"));
    }

    @Test
    void a_missed_target_without_a_tolerance_is_amber_until_somebody_says() {
        given(Objective.builder().id(JOBS).title("Jobs").targetValue(new BigDecimal("100")), forecast("99", "0.9"))
                .asOf(TODAY)
                .breaches(Rag.AMBER, remark("a target is missed, and nobody agreed by how much it may be"));
    }

    @Test
    void a_target_that_is_met_is_in_order() {
        given(objective(), forecast("100", "0.8")).asOf(TODAY).isSatisfied();
    }

    @Test
    void it_is_unknown_without_target_forecast_or_confidence() {
        given(Objective.builder().id(JOBS).title("Jobs"), forecast("1", "1"))
                .asOf(TODAY)
                .lacks("target value or date");
        given(objective()).asOf(TODAY).lacks("forecast of the target");
        given(objective(), forecast().value(new BigDecimal("100"))).asOf(TODAY).lacks("confidence in the forecast");
    }

    @Test
    void an_objective_that_no_longer_holds_is_not_asked() {
        given(objective().withdrawn(TODAY), forecast("1", "1")).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        given(objective(), forecast("100", "0.79"))
                .asOf(TODAY, ObjectiveStillMet.CONFIDENCE, "0.7")
                .isSatisfied();
        given(objective(), forecast("80", "0.9"))
                .asOf(TODAY, ObjectiveStillMet.DOUBTS, "1")
                .isSatisfied();
    }

    private static Objective.Builder objective() {
        return Objective.builder()
                .id(JOBS)
                .title("Jobs")
                .targetValue(new BigDecimal("100"))
                .valueTolerance(new BigDecimal("20"));
    }

    private static Objective.Builder dated() {
        return Objective.builder().id(JOBS).title("Jobs").targetDate(TODAY).daysTolerance(10);
    }

    private static ObjectiveForecast.Builder forecast() {
        return ObjectiveForecast.builder().objective(JOBS).asOf(TODAY);
    }

    private static ObjectiveForecast.Builder forecast(String value, String confidence) {
        return forecast().value(new BigDecimal(value)).confidence(Ratio.of(confidence));
    }

    private static Given given(Objective.Builder objective, ObjectiveForecast.Builder... forecasts) {
        PortfolioDraft draft = PortfolioDraft.named("One").add(objective.build());
        for (ObjectiveForecast.Builder forecast : forecasts) {
            draft.add(forecast.build());
        }
        Portfolio portfolio = draft.resolveOrThrow();
        return RuleVerifier.verify(ObjectiveStillMet.RULE).given(portfolio, JOBS);
    }

    private static Evidence remark(String text) {
        return new Evidence.Remark(text);
    }
}
