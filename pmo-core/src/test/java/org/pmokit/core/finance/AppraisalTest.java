package org.pmokit.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class AppraisalTest {

    private static final Appraisal KNOWN = Appraisal.atGreenBookRate(net(-100, 30, 40, 60));

    @Test
    void the_known_case_is_worth_20_4425_at_three_and_a_half_per_cent() {
        assertThat(KNOWN.netPresentValue().amount().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("20.4425");
        assertThat(KNOWN.presentValueOfBenefits().amount().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("120.4425");
        assertThat(KNOWN.presentValueOfCosts()).isEqualTo(pounds(100));
        assertThat(KNOWN.rate().source()).contains("Green Book");
    }

    @Test
    void the_known_case_brings_back_1_2044_for_each_pound() {
        assertThat(KNOWN.benefitCostRatio().orElseThrow().value().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("1.2044");
        assertThat(KNOWN.returnOnInvestment()).contains(Ratio.of("0.3"));
    }

    @Test
    void the_known_case_earns_12_7147_per_cent() {
        assertThat(KNOWN.internalRateOfReturn().rate().orElseThrow().asPercent(4))
                .isEqualTo("12.7147%");
    }

    @Test
    void the_known_case_is_paid_back_after_two_and_a_half_periods_and_later_when_discounted() {
        assertThat(KNOWN.payback()).contains(new BigDecimal("2.5"));
        // 100 - 30/1.035 - 40/1.035^2 = 33.674065, and 60/1.035^3 = 54.116562
        assertThat(KNOWN.discountedPayback()).contains(new BigDecimal("2.622251"));
    }

    @Test
    void without_any_cost_nothing_can_be_paid_back_or_held_against_it() {
        Appraisal free = Appraisal.atGreenBookRate(net(0, 30));

        assertThat(free.benefitCostRatio()).isEmpty();
        assertThat(free.returnOnInvestment()).isEmpty();
        assertThat(free.payback()).isEmpty();
        assertThat(free.discountedPayback()).isEmpty();
    }

    @Test
    void an_outlay_that_does_not_come_back_has_no_payback() {
        assertThat(Appraisal.atGreenBookRate(net(-100, 30)).payback()).isEmpty();
        assertThat(Appraisal.atGreenBookRate(net(-100, 100)).payback()).contains(BigDecimal.ONE);
        assertThat(Appraisal.atGreenBookRate(net(-100, 100)).discountedPayback())
                .isEmpty();
    }

    @Test
    void payback_counts_from_when_it_has_come_back_for_good() {
        assertThat(Appraisal.atGreenBookRate(net(-100, 120, -60, 80)).payback()).contains(new BigDecimal("2.5"));
    }

    @Test
    void what_is_covered_in_the_same_period_is_paid_back_at_once() {
        CashFlow covered = CashFlow.of(new PeriodFlow(pounds(5), pounds(3)));

        assertThat(Appraisal.atGreenBookRate(covered).payback()).contains(BigDecimal.ZERO);
        assertThat(covered.benefits()).isEqualTo(pounds(5));
        assertThat(covered.costs()).isEqualTo(pounds(3));
    }

    @Test
    void a_rate_of_return_says_why_there_is_none() {
        assertThat(rateOf(-100, -5)).isEqualTo(new RateOfReturn.NoSignChange());
        assertThat(rateOf(0, 0)).isEqualTo(new RateOfReturn.NoSignChange());
        assertThat(rateOf(-100, 230, -132)).isEqualTo(new RateOfReturn.SeveralSignChanges(2));
        assertThat(rateOf(-100, 230, -132).rate()).isEmpty();
    }

    @Test
    void a_rate_of_return_may_be_zero_negative_or_large() {
        assertThat(rateOf(-100, 100).rate()).contains(Ratio.ZERO);
        assertThat(rateOf(-100, 50).rate()).contains(Ratio.of("-0.5"));
        assertThat(rateOf(-1, 0, 10_000).rate()).contains(Ratio.of("99"));
        assertThat(rateOf(100, -110).rate()).contains(Ratio.of("0.1"));
    }

    @Test
    void a_rate_of_return_beyond_all_reason_is_out_of_reach() {
        Money tiny = Money.of("0.000000000000000000000000000001", "GBP");
        Money huge = Money.of("100000000000000000000000000000", "GBP");
        Money nothing = pounds(0);

        CashFlow exploding = CashFlow.ofNet(nothing.minus(tiny), huge);
        CashFlow vanishing = CashFlow.ofNet(nothing.minus(huge), tiny);

        assertThat(Stream.of(exploding, vanishing)
                        .map(flow -> Appraisal.atGreenBookRate(flow).internalRateOfReturn()))
                .containsOnly(new RateOfReturn.OutOfReach());
    }

    @Test
    void each_case_of_a_rate_of_return_has_its_answer() {
        List<RateOfReturn> cases =
                List.of(rateOf(-1, 1), rateOf(1, 1), rateOf(1, -1, 1), new RateOfReturn.OutOfReach());

        assertThat(cases.stream()
                        .map(each -> each.<String>fold(
                                found -> "rate " + found.perPeriod(),
                                none -> "none",
                                several -> several.changes() + " changes",
                                far -> "far")))
                .containsExactly("rate 0", "none", "2 changes", "far");
    }

    @Test
    void a_hundred_years_of_months_are_appraised_and_one_more_is_refused() {
        PeriodFlow month = new PeriodFlow(pounds(2), pounds(1));
        CashFlow longest = new CashFlow(Collections.nCopies(1_200, month));

        Appraisal nearlyLost = new Appraisal(longest, DiscountRate.of("-0.01", "test"));

        assertThat(nearlyLost.netPresentValue().isMoreThan(pounds(1_200))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CashFlow(Collections.nCopies(1_201, month)))
                .withMessageContaining("1201")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException().isThrownBy(CashFlow::of);
    }

    @Test
    void a_rate_that_makes_money_explode_is_refused_and_does_not_hang() {
        CashFlow longest = new CashFlow(Collections.nCopies(1_200, new PeriodFlow(pounds(2), pounds(1))));
        DiscountRate extreme = DiscountRate.of("-0.999999999999999999999999999999", "test");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Appraisal(longest, extreme).netPresentValue())
                .withMessageContaining("30 digits");
    }

    @Test
    void a_percentage_in_place_of_a_share_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiscountRate.of("3.5", "test"))
                .withMessageContaining("0.035 for 3.5 %");
        assertThatIllegalArgumentException().isThrownBy(() -> DiscountRate.of("-1", "test"));
        assertThat(DiscountRate.of("1", "test").perPeriod()).isEqualTo(Ratio.ONE);
    }

    @Test
    void costs_are_positive_and_currencies_do_not_mix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodFlow(pounds(1), pounds(-1)))
                .withMessageContaining("GBP -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new PeriodFlow(pounds(1), Money.of(1, "EUR")));
        assertThatIllegalArgumentException().isThrownBy(() -> CashFlow.ofNet(pounds(1), Money.of(1, "EUR")));
    }

    private static RateOfReturn rateOf(long... balances) {
        return Appraisal.atGreenBookRate(net(balances)).internalRateOfReturn();
    }

    private static CashFlow net(long... balances) {
        return CashFlow.ofNet(
                Arrays.stream(balances).mapToObj(AppraisalTest::pounds).toArray(Money[]::new));
    }

    private static Money pounds(long amount) {
        return Money.of(amount, "GBP");
    }
}
