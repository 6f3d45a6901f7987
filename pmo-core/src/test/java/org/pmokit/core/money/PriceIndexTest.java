package org.pmokit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pmokit.core.problem.Problem;

class PriceIndexTest {

    private static final PriceIndex INDEX = PriceIndex.of(
            Map.of(2024, new BigDecimal("100"), 2025, new BigDecimal("102"), 2026, new BigDecimal("104.04")), "own");

    @Test
    void nominal_money_of_a_later_year_is_worth_less_in_the_prices_of_an_earlier_one() {
        PricedMoney paid = new PricedMoney(Money.of("104.04", "GBP"), PriceBasis.NOMINAL, 2026);

        PricedMoney real = INDEX.convert(paid, PriceBasis.real(2024), 2).get();

        assertThat(real).isEqualTo(new PricedMoney(Money.of(100, "GBP"), PriceBasis.real(2024), 2026));
        assertThat(INDEX.convert(real, PriceBasis.NOMINAL, 2).get()).isEqualTo(paid);
    }

    @Test
    void real_money_moves_from_one_base_year_to_another() {
        PricedMoney real = new PricedMoney(Money.of(100, "GBP"), PriceBasis.real(2024), 2026);

        assertThat(INDEX.convert(real, PriceBasis.real(2025), 2).get().money()).isEqualTo(Money.of(102, "GBP"));
    }

    @Test
    void every_missing_year_is_told() {
        PricedMoney paid = new PricedMoney(Money.of(1, "GBP"), PriceBasis.NOMINAL, 1999);

        assertThat(INDEX.convert(paid, PriceBasis.real(1998), 2).getError())
                .extracting(Problem::message)
                .containsExactly("The price index has no level for 1999.", "The price index has no level for 1998.");
    }

    @Test
    void unlike_prices_do_not_add_up() {
        PricedMoney nominal = new PricedMoney(Money.of(1, "GBP"), PriceBasis.NOMINAL, 2026);
        PricedMoney real = new PricedMoney(Money.of(2, "GBP"), PriceBasis.real(2024), 2026);

        assertThat(real.plus(real).money()).isEqualTo(Money.of(4, "GBP"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nominal.plus(real))
                .withMessageContaining("GBP 1 (nominal) and GBP 2 (real-2024)")
                .withMessageContaining("\nMaybe");
    }

    @Test
    void a_basis_is_read_by_its_code() {
        assertThat(PriceBasis.of("nominal")).isEqualTo(PriceBasis.NOMINAL);
        assertThat(PriceBasis.of("real-2024")).isEqualTo(PriceBasis.real(2024)).hasToString("real-2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceBasis.of("real"))
                .withMessageContaining("\nMaybe");
    }

    @Test
    void a_level_is_above_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.of(Map.of(2024, BigDecimal.ZERO), "own"))
                .withMessageContaining("2024");
    }
}
