package org.pmokit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.Portfolios;

@Portfolios.Generated
class MoneyProperties {

    private static final Money NOTHING = Money.of(0, "GBP");

    @Property
    void the_order_of_a_sum_does_not_matter(@ForAll Money one, @ForAll Money two, @ForAll Money three) {
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property
    void minus_takes_back_what_plus_added(@ForAll Money one, @ForAll Money two) {
        assertThat(one.plus(two).minus(two)).isEqualTo(one);
        assertThat(one.minus(two)).isEqualTo(NOTHING.minus(two.minus(one)));
        assertThat(one.plus(NOTHING)).isEqualTo(one);
        assertThat(one.minus(one)).isEqualTo(NOTHING);
        assertThat(one.minus(one).isZero()).isTrue();
    }

    @Property
    void equality_does_not_see_zeros_at_the_end(@ForAll Money money, @ForAll @IntRange(max = 20) int zeros) {
        BigDecimal longer = money.amount().setScale(money.amount().scale() + zeros);

        Money same = new Money(longer, money.currency());

        assertThat(same).isEqualTo(money).hasSameHashCodeAs(money).hasToString(money.toString());
    }

    @Property
    void currencies_never_mix(@ForAll Money pounds, @ForAll("euros") Money euros) {
        assertThatThrownBy(() -> pounds.plus(euros)).hasMessageContaining("EUR").hasMessageContaining("GBP");
        assertThatIllegalArgumentException().isThrownBy(() -> pounds.minus(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> pounds.over(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> pounds.varianceFrom(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> pounds.isMoreThan(euros));
        assertThat(pounds).isNotEqualTo(new Money(pounds.amount(), euros.currency()));
    }

    @Property
    void an_amount_has_at_most_thirty_digits_on_each_side_or_is_refused(@ForAll BigInteger digits, @ForAll int scale) {
        refusedOrShort(new BigDecimal(digits, scale));
    }

    @Property
    void an_amount_around_the_limit_is_taken_or_refused(
            @ForAll BigInteger digits, @ForAll @IntRange(min = -40, max = 40) int scale) {
        refusedOrShort(new BigDecimal(digits, scale));
    }

    private static void refusedOrShort(BigDecimal amount) {
        BigDecimal limit = BigDecimal.TEN.pow(30);
        boolean isShort = amount.signum() == 0
                || (amount.abs().compareTo(limit) < 0
                        && amount.stripTrailingZeros().scale() <= 30);
        Currency pound = Currency.getInstance("GBP");
        if (isShort) {
            assertThat(new Money(amount, pound).amount()).isEqualByComparingTo(amount);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Money(amount, pound));
        }
    }

    @Property
    void the_text_of_an_amount_reads_back(@ForAll Money money) {
        String[] parts = money.toString().split(" ");

        assertThat(Money.of(parts[1], parts[0])).isEqualTo(money);
    }

    @Property
    void the_variance_has_the_sign_of_the_difference(@ForAll Money value, @ForAll Money basis) {
        Optional<Ratio> variance = value.varianceFrom(basis);

        assertThat(variance.isEmpty()).isEqualTo(basis.isZero());
        if (basis.isMoreThan(NOTHING)) {
            int direction = value.amount().compareTo(basis.amount());
            BigDecimal rounded = variance.orElseThrow().value();
            assertThat(rounded.signum()).isIn(direction, 0);
        }
    }

    @Property
    void a_share_of_itself_is_one(@ForAll Money money) {
        assertThat(money.over(money)).isEqualTo(money.isZero() ? Optional.empty() : Optional.of(Ratio.ONE));
    }

    @Property
    void of_two_amounts_one_is_more_or_they_are_equal(@ForAll Money one, @ForAll Money other) {
        int holding = (one.isMoreThan(other) ? 1 : 0) + (other.isMoreThan(one) ? 1 : 0) + (one.equals(other) ? 1 : 0);

        assertThat(holding).isEqualTo(1);
    }

    @Provide
    Arbitrary<Money> euros() {
        return Portfolios.amounts("EUR");
    }
}
