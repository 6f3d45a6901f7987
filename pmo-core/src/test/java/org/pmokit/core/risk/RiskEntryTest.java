package org.pmokit.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.change.ChangeImpact;
import org.pmokit.core.change.IssueType;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.AssumptionId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class RiskEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final RiskScale SCALE = RiskScale.HOUSE_DEFAULT;

    @Test
    void four_by_five_is_high_and_leaves_eight_with_the_response_and_is_taken_first_when_imminent() {
        Risk risk = risk().probabilityLevel(Ratio.of("4"))
                .impactLevel(Ratio.of("5"))
                .residualProbabilityLevel(Ratio.of("2"))
                .residualImpactLevel(Ratio.of("4"))
                .proximity(Proximity.IMMINENT)
                .build();

        RiskRating rating = risk.rating(SCALE).orElseThrow();

        assertThat(rating.inherent().value()).isEqualByComparingTo("20");
        assertThat(rating.inherent().band().name()).isEqualTo("high");
        assertThat(rating.current().value()).isEqualByComparingTo("8");
        assertThat(rating.current().band().name()).isEqualTo("medium");
        assertThat(risk.priority(SCALE, ProximityFactors.HOUSE_DEFAULT)).contains(new BigDecimal("30"));
        assertThat(risk.residualPriority(SCALE, ProximityFactors.HOUSE_DEFAULT)).contains(new BigDecimal("12"));
    }

    @Test
    void what_is_not_rated_or_not_on_the_scale_has_no_score() {
        assertThat(risk().build().score(SCALE)).isEmpty();
        assertThat(risk().impactLevel(Ratio.of("5")).build().score(SCALE)).isEmpty();
        assertThat(risk().probabilityLevel(Ratio.of("9"))
                        .impactLevel(Ratio.of("5"))
                        .build()
                        .score(SCALE))
                .isEmpty();
        assertThat(risk().probabilityLevel(Ratio.of("4"))
                        .impactLevel(Ratio.of("5"))
                        .build()
                        .priority(SCALE, ProximityFactors.HOUSE_DEFAULT))
                .isEmpty();
    }

    @Test
    void a_probability_says_its_level_when_nobody_else_does() {
        Risk risk =
                risk().probability(Ratio.of("0.55")).impactLevel(Ratio.of("3")).build();

        assertThat(risk.score(SCALE).orElseThrow().value()).isEqualByComparingTo("12");
        assertThat(risk.residualScore(SCALE)).isEmpty();
    }

    @Test
    void a_response_for_fifteen_thousand_saves_forty() {
        Risk risk = risk().kind(RiskEffect.THREAT)
                .probability(Ratio.of("0.30"))
                .impact(pounds(200_000))
                .residualProbability(Ratio.of("0.10"))
                .residualImpact(pounds(200_000))
                .addResponse(RiskResponse.of("second supplier").toBuilder()
                        .cost(pounds(15_000))
                        .build())
                .build();

        assertThat(risk.expectedValue().map(ExpectedValue::amount)).contains(pounds(-60_000));
        assertThat(risk.residualExpectedValue().map(ExpectedValue::amount)).contains(pounds(-20_000));
        assertThat(risk.responseValue().map(ResponseValue::netGain)).contains(pounds(25_000));
        assertThat(risk.toBuilder()
                        .addResponse(RiskResponse.of("unpriced"))
                        .build()
                        .responseValue())
                .isEmpty();
    }

    @Test
    void an_opportunity_gains_what_is_at_stake() {
        Risk said = risk().kind(RiskEffect.OPPORTUNITY)
                .probability(Ratio.of("0.20"))
                .impact(pounds(150_000))
                .build();
        Risk bySign =
                risk().probability(Ratio.of("0.20")).impact(pounds(-150_000)).build();

        assertThat(said.expectedValue().map(ExpectedValue::amount)).contains(pounds(30_000));
        assertThat(bySign.expectedValue()).isEqualTo(said.expectedValue());
        assertThat(bySign.direction()).contains(RiskEffect.OPPORTUNITY);
        assertThat(risk().build().direction()).isEmpty();
    }

    @Test
    void a_response_that_does_not_fit_the_kind_is_refused() {
        Risk.Builder threat = risk().kind(RiskEffect.THREAT).addResponseCategory(ResponseCategory.EXPLOIT);
        Risk.Builder opportunity = risk().kind(RiskEffect.OPPORTUNITY)
                .addResponse(RiskResponse.of("t").toBuilder()
                        .category(ResponseCategory.AVOID)
                        .build());

        assertThatIllegalArgumentException()
                .isThrownBy(threat::build)
                .withMessageContaining("\"exploit\" does not fit risk R, which is a threat")
                .withMessageContaining("\nMaybe use one of avoid, reduce, fallback");
        assertThatIllegalArgumentException()
                .isThrownBy(opportunity::build)
                .withMessageContaining("\"avoid\" does not fit risk R, which is an opportunity");
        assertThat(risk().addResponseCategory(ResponseCategory.EXPLOIT).build().direction())
                .isEmpty();
    }

    @Test
    void sharing_is_in_both_vocabularies_and_every_word_in_one_at_least() {
        assertThat(ResponseCategory.of(RiskEffect.THREAT)).contains(ResponseCategory.SHARE, ResponseCategory.REDUCE);
        assertThat(ResponseCategory.of(RiskEffect.OPPORTUNITY))
                .contains(ResponseCategory.SHARE, ResponseCategory.REJECT)
                .doesNotContain(ResponseCategory.AVOID, ResponseCategory.REDUCE, ResponseCategory.FALLBACK);
        assertThat(ResponseCategory.values())
                .allMatch(each -> each.fits(RiskEffect.THREAT) || each.fits(RiskEffect.OPPORTUNITY));
    }

    @Test
    void contradictions_in_one_entry_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        risk().declaredStatus(RiskStatus.ACTIVE).closed(DAY).build())
                .withMessageContaining("active and closed on 2026-01-05");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> risk().kind(RiskEffect.THREAT).impact(pounds(-5)).build())
                .withMessageContaining("impact of risk R is GBP -5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> risk().residualProbability(Ratio.of("1.5")).build())
                .withMessageContaining("residual probability of risk R is 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> risk().addSecondaryRisk(RiskId.of("R")).build())
                .withMessageContaining("its own secondary risk");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RiskResponse.builder().title("t").cost(pounds(-1)).build())
                .withMessageContaining("GBP -1");
    }

    @Test
    void the_closing_day_says_the_status_when_nobody_else_does() {
        assertThat(risk().build().status()).isEqualTo(RiskStatus.ACTIVE);
        assertThat(risk().closed(DAY).build().status()).isEqualTo(RiskStatus.CLOSED);
        Risk occurred = risk().closed(DAY).declaredStatus(RiskStatus.OCCURRED).build();
        assertThat(occurred.status()).isEqualTo(RiskStatus.OCCURRED);
        assertThat(occurred.isOpen()).isFalse();
    }

    @Test
    void a_look_back_hides_what_was_told_later() {
        Risk risk = risk().closed(DAY)
                .declaredStatus(RiskStatus.OCCURRED)
                .reviewedOn(DAY)
                .addResponse(RiskResponse.of("t").toBuilder().done(DAY).build())
                .build();

        Risk before = risk.knownOn(DAY.minusDays(1));

        assertThat(before.status()).isEqualTo(RiskStatus.ACTIVE);
        assertThat(before.reviewedOn()).isEmpty();
        assertThat(before.responses().get(0).done()).isEmpty();
        assertThat(risk.knownOn(DAY)).isSameAs(risk);
    }

    @Test
    void a_dated_risk_falls_into_a_class_of_proximity() {
        ProximityHorizon horizon = new ProximityHorizon(DAY.plusDays(7), DAY.plusDays(30), DAY.plusDays(90));

        assertThat(horizon.of(DAY.minusDays(1))).isEqualTo(Proximity.IMMINENT);
        assertThat(horizon.of(DAY.plusDays(7))).isEqualTo(Proximity.IMMINENT);
        assertThat(horizon.of(DAY.plusDays(30))).isEqualTo(Proximity.WITHIN_STAGE);
        assertThat(horizon.of(DAY.plusDays(90))).isEqualTo(Proximity.WITHIN_PROJECT);
        assertThat(horizon.of(DAY.plusDays(91))).isEqualTo(Proximity.BEYOND_PROJECT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProximityHorizon(DAY, DAY.plusDays(2), DAY))
                .withMessageContaining("2026-01-07");
    }

    @Test
    void five_types_of_issue_map_to_the_classic_three() {
        assertThat(IssueType.BUSINESS_OPPORTUNITY.classic()).isEqualTo(IssueType.PROBLEM_CONCERN);
        assertThat(IssueType.EXTERNAL_EVENT.classic()).isEqualTo(IssueType.PROBLEM_CONCERN);
        assertThat(IssueType.OFF_SPECIFICATION.classic()).isEqualTo(IssueType.OFF_SPECIFICATION);
        assertThat(IssueType.REQUEST_FOR_CHANGE.classic()).isEqualTo(IssueType.REQUEST_FOR_CHANGE);
    }

    @Test
    void an_issue_has_one_impact_on_a_dimension_and_a_rank_from_one() {
        Issue.Builder issue =
                Issue.builder().id(IssueId.of("I")).component(ProjectId.of("P")).title("t");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> issue.priority(0).build())
                .withMessageContaining("priority of issue I is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issue.priority(1)
                        .addImpacts(ChangeImpact.ofDays(1), ChangeImpact.ofDays(2))
                        .build())
                .withMessageContaining("two impacts on one dimension");
    }

    @Test
    void an_assumption_is_open_until_somebody_says_whether_it_holds() {
        Assumption.Builder entry = Assumption.builder()
                .id(AssumptionId.of("A"))
                .component(ProjectId.of("P"))
                .title("t");
        Assumption open = entry.validateBy(DAY).build();

        assertThat(open.isOverdueOn(DAY)).isFalse();
        assertThat(open.isOverdueOn(DAY.plusDays(1))).isTrue();
        Assumption failed =
                open.toBuilder().status(AssumptionStatus.FALSE).validatedOn(DAY).build();
        assertThat(failed.isOpen()).isFalse();
        assertThat(failed.knownOn(DAY.minusDays(1))).isEqualTo(open);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open.toBuilder().validatedOn(DAY).build())
                .withMessageContaining("checked on 2026-01-05");
    }

    @Test
    void an_action_is_late_from_the_day_after_it_was_due() {
        Action action = Action.builder()
                .id(ActionId.of("A"))
                .component(ProjectId.of("P"))
                .title("t")
                .due(DAY)
                .build();

        assertThat(action.isOverdueOn(DAY)).isFalse();
        assertThat(action.isOverdueOn(DAY.plusDays(1))).isTrue();
        Action done = action.toBuilder().done(DAY.plusDays(5)).build();
        assertThat(done.isOverdueOn(DAY.plusDays(6))).isFalse();
        assertThat(done.knownOn(DAY.plusDays(4)).done()).isEqualTo(Optional.empty());
    }

    private static Risk.Builder risk() {
        return Risk.builder().id(RiskId.of("R")).component(ProjectId.of("P")).title("t");
    }

    private static Money pounds(long amount) {
        return Money.of(amount, "GBP");
    }
}
