package org.pmokit.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class DoubleCountingProperties {

    private static final String MEASURE = "m";

    @Property(tries = 300)
    void the_shares_sum_to_what_there_is_and_nobody_gets_more_than_was_claimed(
            @ForAll("pence") List<Long> claims, @ForAll @LongRange(min = 0, max = 1_000_000) long limit) {
        Money addressable = pence(limit);
        DoubleCounting counted = DoubleCounting.in(register(claims), BenefitMap.EMPTY, Map.of(MEASURE, addressable));

        boolean isTooMuch = counted.claimed().orElseThrow().isMoreThan(addressable);
        assertThat(counted.findings()).hasSize(isTooMuch ? 1 : 0);
        assertThat(counted.countedOnce())
                .contains(isTooMuch ? addressable : counted.claimed().orElseThrow());
        for (DoubleCount found : counted.findings()) {
            List<AttributedShare> shares = ((DoubleCount.SharedMeasureOverclaimed) found).shares();
            assertThat(shares.stream().map(AttributedShare::attributed).reduce(Money::plus))
                    .contains(addressable);
            assertThat(shares).noneMatch(share -> share.attributed().isMoreThan(share.claimed()));
            assertThat(shares).noneMatch(share -> share.attributed().amount().signum() < 0);
        }
    }

    @Property(tries = 300)
    void a_chain_is_worth_its_end(@ForAll("pence") List<Long> values) {
        List<Benefit> benefits = register(values);
        BenefitMap chain = BenefitMap.chain(benefits.stream()
                .map(benefit -> BenefitNode.benefit(benefit.id()))
                .toArray(BenefitNode[]::new));

        assertThat(DoubleCounting.in(benefits, chain, Map.of()).countedOnce())
                .isEqualTo(benefits.get(benefits.size() - 1).value());
    }

    @Property(tries = 300)
    void what_is_counted_once_is_never_more_than_what_was_claimed(
            @ForAll("pence") List<Long> claims, @ForAll @LongRange(min = 0, max = 1_000_000) long limit) {
        List<Benefit> benefits = new ArrayList<>(register(claims));
        Benefit copy = benefits.get(0).toBuilder().id(BenefitId.of("copy")).build();
        benefits.add(copy);

        DoubleCounting counted = DoubleCounting.in(benefits, BenefitMap.EMPTY, Map.of(MEASURE, pence(limit)));

        assertThat(counted.countedOnce()
                        .orElseThrow()
                        .isMoreThan(counted.claimed().orElseThrow()))
                .isFalse();
        assertThat(counted.findings()).isNotEmpty();
        assertThat(counted.findings()).allMatch(found -> found.excess().amount().signum() > 0);
    }

    @Property
    void a_better_rate_never_has_a_worse_status(@ForAll("rates") Ratio one, @ForAll("rates") Ratio other) {
        RealisationThresholds house = RealisationThresholds.HOUSE_DEFAULT;
        Ratio less = one.isMoreThan(other) ? other : one;
        Ratio more = one.isMoreThan(other) ? one : other;

        assertThat(house.status(more)).isLessThanOrEqualTo(house.status(less));
    }

    private static List<Benefit> register(List<Long> values) {
        List<Benefit> benefits = new ArrayList<>();
        for (long value : values) {
            benefits.add(Benefit.builder()
                    .id(BenefitId.of("B" + benefits.size()))
                    .title("benefit " + benefits.size())
                    .kind(BenefitKind.CASHABLE)
                    .measure(new BenefitMeasure(MEASURE, "GBP"))
                    .value(pence(value))
                    .build());
        }
        return benefits;
    }

    private static Money pence(long amount) {
        return new Money(BigDecimal.valueOf(amount, 2), Currency.getInstance("GBP"));
    }

    @Provide
    Arbitrary<List<Long>> pence() {
        return Arbitraries.longs().between(1, 1_000_000).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Ratio> rates() {
        return Arbitraries.integers()
                .between(0, 200)
                .map(part -> Ratio.of(part, 100).orElseThrow());
    }
}
