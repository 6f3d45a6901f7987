package org.pmokit.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class RiskReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final RiskReview REVIEW = RiskReview.HOUSE_DEFAULT;

    @Test
    void a_complete_entry_has_nothing_amiss() {
        assertThat(found(good().build())).isEmpty();
    }

    @Test
    void an_entry_without_owner_and_description_is_found() {
        Risk bare = Risk.builder()
                .id(RiskId.of("R"))
                .component(ProjectId.of("P"))
                .title("t")
                .build();

        assertThat(REVIEW.findings(List.of(bare), DAY))
                .extracting(RiskFinding::check, RiskFinding::path)
                .containsExactly(tuple(RiskCheck.RK1, "risks[R].owner"), tuple(RiskCheck.RK2, "risks[R].cause"));
        assertThat(REVIEW.findings(List.of(bare), DAY).get(1).message()).contains("cause, event, effect");
    }

    @Test
    void a_response_that_makes_a_threat_worse_is_found_by_score_or_by_value() {
        assertThat(found(good().residualImpactLevel(Ratio.of("5")).build())).containsExactly(RiskCheck.RK3);
        assertThat(found(good().residualImpact(Money.of(200, "GBP")).build())).containsExactly(RiskCheck.RK3);
        assertThat(found(good().residualImpact(Money.of(100, "GBP")).build())).isEmpty();
    }

    @Test
    void an_opportunity_may_grow_by_its_response_and_not_shrink() {
        Risk.Builder opportunity = good().kind(RiskEffect.OPPORTUNITY)
                .responseCategories(List.of(ResponseCategory.ENHANCE))
                .responses(List.of());

        assertThat(found(opportunity
                        .residualImpact(Money.of(200, "GBP"))
                        .residualImpactLevel(Ratio.of("5"))
                        .build()))
                .isEmpty();
        assertThat(found(opportunity.residualImpact(Money.of(50, "GBP")).build()))
                .containsExactly(RiskCheck.RK3);
    }

    @Test
    void a_late_response_is_found_from_the_day_after() {
        assertThat(found(good().addResponse(
                                RiskResponse.of("r").toBuilder().due(DAY).build())
                        .build()))
                .isEmpty();
        assertThat(found(good().addResponse(RiskResponse.of("r").toBuilder()
                                .due(DAY.minusDays(1))
                                .build())
                        .build()))
                .containsExactly(RiskCheck.RK4);
    }

    @Test
    void a_high_risk_without_response_is_found_from_fifteen_up() {
        Risk.Builder unanswered = good().responses(List.of())
                .residualImpactLevel(Ratio.of("3"))
                .probabilityLevel(Ratio.of("5"))
                .impactLevel(Ratio.of("3"));

        assertThat(found(unanswered.build())).containsExactly(RiskCheck.RK5);
        assertThat(found(unanswered
                        .impactLevel(Ratio.of("2"))
                        .residualImpactLevel(Ratio.of("2"))
                        .build()))
                .isEmpty();
        assertThat(found(unanswered
                        .impactLevel(Ratio.of("3"))
                        .response("watch it")
                        .build()))
                .isEmpty();
    }

    @Test
    void a_risk_whose_time_is_over_is_found_until_it_is_closed() {
        Risk over = good().proximityDate(DAY.minusDays(1)).build();

        assertThat(found(over)).containsExactly(RiskCheck.RK6);
        assertThat(found(over.toBuilder().closed(DAY).build())).isEmpty();
        assertThat(found(good().proximityDate(DAY).build())).isEmpty();
    }

    @Test
    void accepting_above_the_line_takes_a_decision() {
        Risk accepted = good().addResponseCategory(ResponseCategory.ACCEPT)
                .probabilityLevel(Ratio.of("5"))
                .impactLevel(Ratio.of("5"))
                .residualProbabilityLevel(Ratio.of("4"))
                .residualImpactLevel(Ratio.of("4"))
                .build();

        assertThat(found(accepted)).containsExactly(RiskCheck.RK7);
        assertThat(found(accepted.toBuilder().decision(DecisionId.of("D")).build()))
                .isEmpty();
        assertThat(found(accepted.toBuilder().residualImpactLevel(Ratio.of("3")).build()))
                .isEmpty();
    }

    @Test
    void a_risk_that_nobody_looked_at_for_more_than_thirty_days_is_found() {
        assertThat(found(good().reviewedOn(DAY.minusDays(30)).build())).isEmpty();
        assertThat(found(good().reviewedOn(DAY.minusDays(31)).build())).containsExactly(RiskCheck.RK8);
        assertThat(new RiskReview(RiskScale.HOUSE_DEFAULT, Ratio.of("15"), Ratio.of("12"), 60)
                        .findings(List.of(good().reviewedOn(DAY.minusDays(31)).build()), DAY))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskReview(RiskScale.HOUSE_DEFAULT, Ratio.ONE, Ratio.ONE, 0))
                .withMessageContaining("every 0 days");
    }

    @Test
    void a_secondary_risk_and_its_origin_point_to_each_other() {
        Risk origin = good().addSecondaryRisk(RiskId.of("S")).build();
        Risk secondary =
                good().id(RiskId.of("S")).addDerivedFrom(RiskId.of("R")).build();
        Risk forgetful = secondary.toBuilder().derivedFrom(List.of()).build();

        assertThat(REVIEW.findings(List.of(origin, secondary), DAY)).isEmpty();
        assertThat(REVIEW.findings(List.of(origin), DAY))
                .extracting(RiskFinding::message)
                .containsExactly("The risk t (R) brings about S, which is not in the register.");
        assertThat(REVIEW.findings(List.of(origin, forgetful), DAY))
                .extracting(RiskFinding::path)
                .containsExactly("risks[R].secondaryRisks");
        assertThat(REVIEW.findings(List.of(good().build(), secondary), DAY))
                .extracting(RiskFinding::path)
                .containsExactly("risks[S].derivedFrom");
    }

    @Test
    void a_rating_outside_the_scale_is_found() {
        assertThat(found(good().probabilityLevel(Ratio.of("6")).build())).containsExactly(RiskCheck.RK10);
        assertThat(found(good().residualImpactLevel(Ratio.of("0.8")).build())).containsExactly(RiskCheck.RK10);
    }

    private static List<RiskCheck> found(Risk risk) {
        return REVIEW.findings(List.of(risk), DAY).stream()
                .map(RiskFinding::check)
                .toList();
    }

    private static Risk.Builder good() {
        return Risk.builder()
                .id(RiskId.of("R"))
                .component(ProjectId.of("P"))
                .title("t")
                .owner("HR")
                .cause("c")
                .event("e")
                .effect("f")
                .reviewedOn(DAY)
                .probability(Ratio.of("0.5"))
                .impact(Money.of(100, "GBP"))
                .residualProbability(Ratio.of("0.5"))
                .residualImpact(Money.of(100, "GBP"))
                .probabilityLevel(Ratio.of("3"))
                .impactLevel(Ratio.of("4"))
                .residualProbabilityLevel(Ratio.of("3"))
                .residualImpactLevel(Ratio.of("4"))
                .addResponse(RiskResponse.of("second supplier"));
    }
}
