package org.pmokit.core.money;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

/**
 * How money becomes money of one currency: at which rates, of which day, rounded how. One day counts for all amounts, as
 * with the planning rates of a year; amounts that are in the currency already stay as they are.
 */
@Value.Immutable
public abstract class CurrencyConversion {

    CurrencyConversion() {}

    /** The rates. */
    public abstract ExchangeRates rates();

    /** The currency that everything is converted to. */
    public abstract Currency target();

    /** The day whose rates count: the newest on or before it. */
    public abstract LocalDate on();

    /** Digits after the point of a converted amount, 0 to 30; as many as the currency has unless said. */
    @Value.Default
    public int decimals() {
        return Math.max(0, target().getDefaultFractionDigits());
    }

    /** How the last digit is found; half up unless said. */
    @Value.Default
    public RoundingMode rounding() {
        return RoundingMode.HALF_UP;
    }

    /** A third currency to go through where a pair has no rate of its own; empty = never. */
    public abstract Optional<Currency> via();

    @Value.Check
    void check() {
        if (decimals() < 0 || decimals() > 30) {
            throw new IllegalArgumentException(
                    "An amount cannot be rounded to " + decimals() + " decimals.\nMaybe write 2.");
        }
    }

    /**
     * One amount in the target currency.
     *
     * @param money in any currency
     * @return the amount, or the rate that is missing
     */
    public Validation<Seq<Problem>, Money> convert(Money money) {
        return convert(Stream.of(money), conversion -> conversion.apply(money));
    }

    /**
     * Anything that holds money, rebuilt in the target currency:
     *
     * <pre>{@code
     * conversion.convert(
     *         risk.impact().stream(),
     *         inPounds -> risk.toBuilder().impact(risk.impact().map(inPounds)).build());
     * }</pre>
     *
     * @param amounts all amounts in it
     * @param rebuild makes the new value with the conversion of one amount; only called when no rate is missing
     * @param <T> what is rebuilt
     * @return the new value, or every rate that is missing, once for each pair
     */
    public <T> Validation<Seq<Problem>, T> convert(
            Stream<Money> amounts, Function<UnaryOperator<Money>, ? extends T> rebuild) {
        List<Problem> missing = amounts.map(Money::currency)
                .distinct()
                .filter(currency ->
                        !currency.equals(target()) && factor(currency).isEmpty())
                .map(this::missing)
                .toList();
        return missing.isEmpty()
                ? Validation.valid(rebuild.apply(this::converted))
                : Validation.invalid(Vector.ofAll(missing));
    }

    private Money converted(Money money) {
        if (money.currency().equals(target())) {
            return money;
        }
        BigDecimal exact = money.amount().multiply(factor(money.currency()).orElseThrow());
        return new Money(exact.setScale(decimals(), rounding()), target());
    }

    private Optional<BigDecimal> factor(Currency from) {
        return rates().rate(from, target(), on())
                .map(ExchangeRate::rate)
                .or(() -> via().filter(third -> !third.equals(from) && !third.equals(target()))
                        .flatMap(third -> rates().rate(from, third, on())
                                .flatMap(first -> rates().rate(third, target(), on())
                                        .map(second -> first.rate().multiply(second.rate())))));
    }

    private Problem missing(Currency from) {
        return Problem.error(
                        ProblemCode.MISSING_RATE,
                        "",
                        "There is no exchange rate from " + from + " to " + target() + " on or before " + on() + ".")
                .value(from.getCurrencyCode())
                .advice("add the rate, or name a currency to go through.")
                .build();
    }

    /** Starts a conversion; {@code rates}, {@code target} and {@code on} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CurrencyConversion}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCurrencyConversion.Builder {
        Builder() {}

        /**
         * Names the currency that everything is converted to.
         *
         * @param code ISO code such as {@code GBP}
         * @throws IllegalArgumentException if there is no such currency
         */
        public Builder target(String code) {
            return target(Money.of(0, code).currency());
        }
    }
}
