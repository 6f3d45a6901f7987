package org.pmokit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

class CurrencyConversionTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final ExchangeRates RATES = ExchangeRates.of(
            ExchangeRate.of("EUR", "GBP", APRIL.minusYears(1), "0.80", "old"),
            ExchangeRate.of("EUR", "GBP", APRIL, "0.85", "planning rates 2026-27"),
            ExchangeRate.of("EUR", "GBP", APRIL.plusDays(1), "0.99", "too late"),
            ExchangeRate.of("GBP", "USD", APRIL, "1.25", "planning rates 2026-27"),
            ExchangeRate.of("EUR", "NOK", APRIL, "11.5", "planning rates 2026-27"));
    private final CurrencyConversion toPounds =
            CurrencyConversion.builder().rates(RATES).target("GBP").on(APRIL).build();

    @Test
    void the_newest_rate_on_or_before_the_day_counts() {
        assertThat(toPounds.convert(Money.of("100.01", "EUR")).get()).isEqualTo(Money.of("85.01", "GBP"));
        assertThat(toPounds.toBuilder()
                        .on(APRIL.minusDays(1))
                        .build()
                        .convert(Money.of(100, "EUR"))
                        .get())
                .isEqualTo(Money.of(80, "GBP"));
    }

    @Test
    void a_quote_in_the_other_direction_is_turned_round() {
        assertThat(toPounds.convert(Money.of(100, "USD")).get()).isEqualTo(Money.of(80, "GBP"));
    }

    @Test
    void a_quote_of_the_direction_asked_for_goes_before_one_of_the_same_day_in_the_other() {
        ExchangeRates both = ExchangeRates.of(
                ExchangeRate.of("GBP", "EUR", APRIL, "1.2", "bank"),
                ExchangeRate.of("EUR", "GBP", APRIL, "0.85", "bank"));

        assertThat(both.rate(Currency.getInstance("EUR"), Currency.getInstance("GBP"), APRIL))
                .contains(both.rates().get(1));
    }

    @Test
    void money_that_is_there_already_is_not_touched() {
        assertThat(toPounds.convert(Money.of("1.23456", "GBP")).get()).isEqualTo(Money.of("1.23456", "GBP"));
    }

    @Test
    void rounding_is_said() {
        Money odd = Money.of("0.0588", "EUR");

        assertThat(toPounds.convert(odd).get()).isEqualTo(Money.of("0.05", "GBP"));
        assertThat(toPounds.toBuilder().decimals(4).build().convert(odd).get()).isEqualTo(Money.of("0.05", "GBP"));
        assertThat(toPounds.toBuilder()
                        .rounding(RoundingMode.DOWN)
                        .build()
                        .convert(odd)
                        .get())
                .isEqualTo(Money.of("0.04", "GBP"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> toPounds.toBuilder().decimals(31).build())
                .withMessageContaining("\nMaybe");
    }

    @Test
    void a_third_currency_is_gone_through_only_when_asked_for() {
        Money kroner = Money.of(1_150, "NOK");

        assertThat(toPounds.convert(kroner).isInvalid()).isTrue();
        assertThat(toPounds.toBuilder()
                        .via(Currency.getInstance("EUR"))
                        .build()
                        .convert(kroner)
                        .get())
                .isEqualTo(Money.of(85, "GBP"));
    }

    @Test
    void every_missing_rate_is_told_at_once_and_once() {
        Stream<Money> amounts =
                Stream.of(Money.of(1, "JPY"), Money.of(1, "EUR"), Money.of(2, "JPY"), Money.of(1, "CHF"));

        List<Problem> missing =
                toPounds.convert(amounts, conversion -> "done").getError().asJava();

        assertThat(missing).extracting(Problem::code).containsOnly(ProblemCode.MISSING_RATE);
        assertThat(missing)
                .extracting(Problem::message)
                .containsExactly(
                        "There is no exchange rate from JPY to GBP on or before 2026-04-01.",
                        "There is no exchange rate from CHF to GBP on or before 2026-04-01.");
    }

    @Test
    void two_rates_of_one_pair_and_day_are_refused() {
        ExchangeRate rate = ExchangeRate.of("EUR", "GBP", APRIL, "0.85", "one");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRates.of(rate, ExchangeRate.of("EUR", "GBP", APRIL, "0.86", "two")))
                .withMessageContaining("EUR to GBP on 2026-04-01");
    }

    @Test
    void a_rate_is_above_zero_and_between_two_currencies() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExchangeRate.of("EUR", "GBP", APRIL, "0", "s"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRate.of("EUR", "EUR", APRIL, "1", "s"))
                .withMessageContaining("two currencies");
        assertThatIllegalArgumentException().isThrownBy(() -> ExchangeRate.of("EUR", "GBP", APRIL, "much", "s"));
    }
}
