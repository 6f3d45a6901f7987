package org.pmokit.core.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class AppraisalProperties {

    private static final Money PENNY = Money.of("0.01", "GBP");

    @Property
    void the_value_of_a_conventional_case_falls_as_the_rate_rises(
            @ForAll("conventional") CashFlow flows,
            @ForAll @IntRange(min = 0, max = 98) int lower,
            @ForAll @IntRange(min = 1, max = 100) int more) {
        int higher = Math.min(100, lower + more);

        Money atLower = new Appraisal(flows, percent(lower)).netPresentValue();
        Money atHigher = new Appraisal(flows, percent(higher)).netPresentValue();

        assertThat(atLower.isMoreThan(atHigher)).isTrue();
    }

    @Property
    void at_the_rate_of_return_a_case_is_worth_nothing(@ForAll("conventional") CashFlow flows) {
        Optional<Ratio> rate =
                new Appraisal(flows, percent(0)).internalRateOfReturn().rate();

        assertThat(rate).isPresent();
        if (!rate.get().isMoreThan(Ratio.ONE) && rate.get().isMoreThan(Ratio.of("-0.5"))) {
            Money value = new Appraisal(flows, new DiscountRate(rate.get(), "found")).netPresentValue();
            assertThat(value.amount().abs()).isLessThan(PENNY.amount());
        }
    }

    @Property
    void without_a_rate_the_value_is_the_plain_sum(@ForAll("conventional") CashFlow flows) {
        Appraisal undiscounted = new Appraisal(flows, percent(0));

        assertThat(undiscounted.netPresentValue()).isEqualTo(flows.benefits().minus(flows.costs()));
        assertThat(undiscounted.discountedPayback()).isEqualTo(undiscounted.payback());
    }

    @Property
    void a_case_pays_its_way_exactly_when_each_pound_brings_back_more_than_one(
            @ForAll("conventional") CashFlow flows, @ForAll @IntRange(min = 0, max = 100) int rate) {
        Appraisal appraisal = new Appraisal(flows, percent(rate));

        int valuable = appraisal.netPresentValue().amount().signum();
        int rewarding = appraisal.benefitCostRatio().orElseThrow().compareTo(Ratio.ONE);

        assertThat(rewarding).isIn(valuable, 0);
    }

    @Property
    void discounting_never_brings_payback_forward(
            @ForAll("conventional") CashFlow flows, @ForAll @IntRange(min = 0, max = 100) int rate) {
        Appraisal appraisal = new Appraisal(flows, percent(rate));

        Optional<BigDecimal> plain = appraisal.payback();

        appraisal.discountedPayback().ifPresent(later -> assertThat(later).isGreaterThanOrEqualTo(plain.orElseThrow()));
    }

    @Property
    void no_series_of_balances_is_too_strange(@ForAll("anything") CashFlow flows) {
        Appraisal appraisal = new Appraisal(flows, percent(3));

        assertThat(appraisal.internalRateOfReturn()).isNotNull();
        assertThat(appraisal.payback()).isNotNull();
        assertThat(appraisal.benefitCostRatio().isEmpty())
                .isEqualTo(appraisal.presentValueOfCosts().isZero());
    }

    private static DiscountRate percent(int rate) {
        return new DiscountRate(Ratio.of(rate, 100).orElseThrow(), "test");
    }

    @Provide
    Arbitrary<CashFlow> conventional() {
        Arbitrary<Long> outlay = Arbitraries.longs().between(1, 1_000_000);
        Arbitrary<List<Long>> income =
                Arbitraries.longs().between(1, 1_000_000).list().ofMinSize(1).ofMaxSize(30);
        return outlay.flatMap(spent -> income.map(received -> {
            List<PeriodFlow> periods = new ArrayList<>();
            periods.add(PeriodFlow.ofNet(Money.of(-spent, "GBP")));
            received.forEach(amount -> periods.add(PeriodFlow.ofNet(Money.of(amount, "GBP"))));
            return new CashFlow(periods);
        }));
    }

    @Provide
    Arbitrary<CashFlow> anything() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                .ofScale(4)
                .map(amount -> PeriodFlow.ofNet(new Money(amount, Currency.getInstance("GBP"))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(CashFlow::new);
    }
}
