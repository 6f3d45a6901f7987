package org.pmokit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void the_base_cost_and_contingency_of_london_2012_add_up_to_the_funding() {
        assertThat(millions(6_090).plus(millions(2_009))).isEqualTo(millions(8_099));
    }

    @Test
    void the_delivery_authority_stayed_seventeen_per_cent_below_its_funding() {
        Money funding = millions(8_099);
        Money forecast = millions(6_714);

        assertThat(funding.minus(forecast)).isEqualTo(millions(1_385));
        assertThat(funding.minus(forecast).over(funding).orElseThrow().asPercent(1))
                .isEqualTo("17.1%");
        assertThat(forecast.varianceFrom(funding).orElseThrow().asPercent(1)).isEqualTo("-17.1%");
    }

    @Test
    void the_games_stayed_four_per_cent_below_their_package() {
        Money fund = millions(9_298);

        Money left = fund.minus(millions(8_921));

        assertThat(left).isEqualTo(millions(377));
        assertThat(left.over(fund).orElseThrow().asPercent(2)).isEqualTo("4.05%");
    }

    @Test
    void a_variance_above_the_basis_is_positive() {
        assertThat(Money.of(105, "GBP").varianceFrom(Money.of(100, "GBP"))).contains(Ratio.of("0.05"));
    }

    @Test
    void a_share_of_nothing_does_not_exist() {
        assertThat(Money.of(5, "GBP").over(Money.of(0, "GBP"))).isEmpty();
        assertThat(Money.of(0, "GBP").varianceFrom(Money.of("0.00", "GBP"))).isEqualTo(Optional.empty());
    }

    @Test
    void an_amount_is_shown_plainly_with_its_currency() {
        assertThat(Money.of("8.099E9", "GBP")).hasToString("GBP 8099000000");
        assertThat(Money.of("-0.50", "EUR")).hasToString("EUR -0.5");
        assertThat(Money.of("0E+7", "EUR")).hasToString("EUR 0");
    }

    @Test
    void equal_amounts_are_not_more_than_each_other() {
        assertThat(Money.of("10.5", "GBP").isMoreThan(Money.of("10.50", "GBP"))).isFalse();
        assertThat(Money.of("10.51", "GBP").isMoreThan(Money.of("10.50", "GBP")))
                .isTrue();
    }

    @Test
    void thirty_digits_are_taken_and_thirty_one_refused() {
        assertThat(Money.of("9".repeat(30), "GBP").amount()).isEqualTo("9".repeat(30));
        assertThat(Money.of("0." + "0".repeat(29) + "1", "GBP").amount().scale())
                .isEqualTo(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1" + "0".repeat(30), "GBP"))
                .withMessageContaining("30 digits")
                .withMessageContaining("\nMaybe");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0." + "0".repeat(30) + "1", "GBP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "100E+2147483647", "-1E+1000000000", "1E-2147483647"})
    void an_exponent_that_would_fill_the_memory_is_refused_at_once(String amount) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatIllegalArgumentException().isThrownBy(() -> Money.of(amount, "GBP")));
    }

    @Test
    void zero_is_zero_whatever_its_exponent() {
        Currency pound = Currency.getInstance("GBP");

        assertThat(new Money(new BigDecimal("0E+2147483647"), pound)).isEqualTo(Money.of(0, "GBP"));
        assertThat(new Money(new BigDecimal("0E-2147483647"), pound)).isEqualTo(Money.of(0, "GBP"));
    }

    private static Money millions(long amount) {
        return Money.of(amount * 1_000_000, "GBP");
    }
}
