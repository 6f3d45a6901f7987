package org.pmokit.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Money;

class DoubleCountingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final BenefitMeasure CALL = new BenefitMeasure("unit-call-cost", "GBP per call");
    private static final Benefit P = valued("P", 400_000).measure(CALL).build();
    private static final Benefit Q = valued("Q", 350_000).measure(CALL).build();
    private static final Map<String, Money> ADDRESSABLE = Map.of("unit-call-cost", pounds(600_000));

    @Test
    void claims_of_750_thousand_on_600_thousand_are_150_too_many_and_left_with_320_and_280() {
        DoubleCounting counted = DoubleCounting.in(List.of(P, Q), BenefitMap.EMPTY, ADDRESSABLE);

        assertThat(counted.findings())
                .containsExactly(new DoubleCount.SharedMeasureOverclaimed(
                        "unit-call-cost",
                        pounds(600_000),
                        List.of(
                                new AttributedShare(P.id(), pounds(400_000), pounds(320_000)),
                                new AttributedShare(Q.id(), pounds(350_000), pounds(280_000))),
                        pounds(150_000)));
        assertThat(counted.claimed()).contains(pounds(750_000));
        assertThat(counted.countedOnce()).contains(pounds(600_000));
    }

    @Test
    void claims_that_follow_each_other_do_not_compete() {
        Benefit first =
                P.toBuilder().period(DateRange.of(DAY, DAY.plusYears(1))).build();
        Benefit second =
                Q.toBuilder().period(DateRange.startingOn(DAY.plusYears(1))).build();

        assertThat(DoubleCounting.in(List.of(first, second), BenefitMap.EMPTY, ADDRESSABLE)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_single_claim_beyond_what_there_is_is_too_much_as_well() {
        DoubleCounting counted =
                DoubleCounting.in(List.of(P), BenefitMap.EMPTY, Map.of("unit-call-cost", pounds(100_000)));

        assertThat(counted.countedOnce()).contains(pounds(100_000));
    }

    @Test
    void a_dis_benefit_of_60_thousand_leaves_340_of_400() {
        Benefit decline =
                valued("D", 60_000).kind(BenefitKind.DIS_BENEFIT).measure(CALL).build();
        DoubleCounting counted = DoubleCounting.in(List.of(P, decline), BenefitMap.EMPTY, Map.of());

        assertThat(counted.claimed()).contains(pounds(340_000));
        assertThat(counted.countedOnce()).contains(pounds(340_000));
        assertThat(counted.findings()).isEmpty();
    }

    @Test
    void a_chain_of_two_benefits_of_90_thousand_is_worth_90_thousand() {
        Benefit errors = valued("fewer-errors", 90_000).build();
        Benefit rework = valued("lower-rework-cost", 90_000).build();
        BenefitMap map = BenefitMap.chain(BenefitNode.benefit(errors.id()), BenefitNode.benefit(rework.id()));

        DoubleCounting counted = DoubleCounting.in(List.of(errors, rework), map, Map.of());

        assertThat(counted.findings())
                .containsExactly(new DoubleCount.ChainDouble(errors.id(), List.of(rework.id()), pounds(90_000)));
        assertThat(counted.countedOnce()).contains(pounds(90_000));
    }

    @Test
    void an_effect_that_is_not_valued_makes_no_double() {
        Benefit errors = valued("fewer-errors", 90_000).build();
        Benefit morale = Benefit.builder()
                .id(BenefitId.of("morale"))
                .title("better morale")
                .kind(BenefitKind.QUALITATIVE)
                .build();
        BenefitMap map = BenefitMap.chain(BenefitNode.benefit(errors.id()), BenefitNode.benefit(morale.id()));

        assertThat(DoubleCounting.in(List.of(errors, morale), map, Map.of()).findings())
                .isEmpty();
    }

    @Test
    void one_benefit_under_two_ids_is_counted_at_its_larger_value() {
        Benefit again = valued("Q", 350_000).measure(CALL).title(" Lower  cost").build();
        Benefit first = P.toBuilder().title("lower cost").build();

        DoubleCounting counted = DoubleCounting.in(List.of(again, first), BenefitMap.EMPTY, ADDRESSABLE);

        assertThat(counted.findings())
                .containsExactly(new DoubleCount.SameBenefitTwice(first.id(), again.id(), pounds(350_000)));
        assertThat(counted.countedOnce()).contains(pounds(400_000));
    }

    @Test
    void the_same_change_of_the_same_measure_for_the_same_people_is_one_benefit() {
        Benefit first = change(P, "contact centre");

        assertThat(DoubleCounting.in(List.of(first, change(Q, "contact centre")), BenefitMap.EMPTY, Map.of())
                        .findings())
                .hasSize(1);
        assertThat(DoubleCounting.in(List.of(first, change(Q, "back office")), BenefitMap.EMPTY, Map.of())
                        .findings())
                .isEmpty();
    }

    @Test
    void what_is_not_valued_has_no_sum() {
        DoubleCounting nothing = DoubleCounting.in(List.of(), BenefitMap.EMPTY, Map.of());

        assertThat(nothing.claimed()).isEmpty();
        assertThat(nothing.countedOnce()).isEmpty();
    }

    @Test
    void each_kind_of_double_has_its_answer() {
        Money one = pounds(1);
        List<DoubleCount> each = List.of(
                new DoubleCount.SameBenefitTwice(P.id(), Q.id(), one),
                new DoubleCount.SharedMeasureOverclaimed("m", one, List.of(), one),
                new DoubleCount.ChainDouble(P.id(), List.of(Q.id()), one));

        assertThat(each.stream().map(found -> found.<String>fold(same -> "same", over -> "over", chain -> "chain")))
                .containsExactly("same", "over", "chain");
    }

    @Test
    void ids_currencies_and_signs_that_do_not_fit_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DoubleCounting.in(List.of(P, P), BenefitMap.EMPTY, Map.of()))
                .withMessageContaining("id P");
        Benefit euros = Q.toBuilder().value(Money.of(1, "EUR")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DoubleCounting.in(List.of(P, euros), BenefitMap.EMPTY, Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DoubleCounting.in(List.of(P), BenefitMap.EMPTY, Map.of("unit-call-cost", pounds(-1))));
    }

    @Test
    void a_map_tells_what_is_delivered_for_nothing_and_what_nothing_brings_about() {
        BenefitNode benefit = BenefitNode.benefit(P.id());
        BenefitNode objective = BenefitNode.objective(ObjectiveId.of("O"));
        BenefitMap map = BenefitMap.of(
                new BenefitLink(BenefitNode.output("portal"), BenefitNode.capability("self-service")),
                new BenefitLink(BenefitNode.capability("self-service"), BenefitNode.outcome("fewer calls")),
                new BenefitLink(BenefitNode.outcome("fewer calls"), benefit),
                new BenefitLink(benefit, objective),
                new BenefitLink(BenefitNode.output("training"), BenefitNode.capability("skills")),
                new BenefitLink(BenefitNode.benefit(Q.id()), objective));

        assertThat(map.outputsWithoutBenefit()).containsExactly(BenefitNode.output("training"));
        assertThat(map.benefitsWithoutOutput()).containsExactly(Q.id());
        assertThat(map.effectsOf(BenefitNode.outcome("fewer calls"))).containsExactly(benefit, objective);
        assertThat(map.benefitsCausedBy(P.id())).isEmpty();
        assertThat(map.nodes()).hasSize(8);
    }

    @Test
    void a_map_has_no_circles_and_does_not_lead_backwards() {
        BenefitNode one = BenefitNode.benefit(P.id());
        BenefitNode other = BenefitNode.benefit(Q.id());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitMap.chain(one, other, one))
                .withMessageContaining("P, Q");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BenefitLink(one, BenefitNode.output("portal")))
                .withMessageContaining("portal");
        assertThatIllegalArgumentException().isThrownBy(() -> BenefitNode.output(" "));
    }

    private static Benefit change(Benefit benefit, String beneficiary) {
        return benefit.toBuilder()
                .beneficiary(beneficiary)
                .baseline(BigDecimal.TEN)
                .target(BigDecimal.valueOf(8))
                .build();
    }

    private static Benefit.Builder valued(String id, long value) {
        return Benefit.builder()
                .id(BenefitId.of(id))
                .title("lower " + id)
                .kind(BenefitKind.CASHABLE)
                .value(pounds(value));
    }

    private static Money pounds(long amount) {
        return Money.of(amount, "GBP");
    }
}
