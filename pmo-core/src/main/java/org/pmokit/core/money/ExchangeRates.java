package org.pmokit.core.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Exchange rates that somebody can defend. They are passed in: nothing is looked up anywhere, and no rate is made up from
 * two others.
 *
 * @param rates in any order; at most one a day for each pair and direction
 */
public record ExchangeRates(List<ExchangeRate> rates) {

    /** What a rate is told apart by. */
    private record Key(Currency from, Currency to, LocalDate on) {}

    /** Copies, and refuses two rates of one pair and day. */
    public ExchangeRates {
        rates = List.copyOf(rates);
        Set<Key> known = new HashSet<>();
        for (ExchangeRate rate : rates) {
            if (!known.add(new Key(rate.from(), rate.to(), rate.on()))) {
                throw new IllegalArgumentException("There are two rates from " + rate.from() + " to " + rate.to()
                        + " on " + rate.on() + ".\nMaybe keep the one whose source counts.");
            }
        }
    }

    /**
     * These rates.
     *
     * @param rates in any order
     * @throws IllegalArgumentException if there are two for one pair and day
     */
    public static ExchangeRates of(ExchangeRate... rates) {
        return new ExchangeRates(List.of(rates));
    }

    /**
     * The newest rate on or before a day. Where a pair is only quoted in the other direction, or more recently so, that quote
     * is turned round. Empty when there is none.
     *
     * @param from one unit of it
     * @param to another currency
     * @param day inclusive
     */
    public Optional<ExchangeRate> rate(Currency from, Currency to, LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.on().isAfter(day))
                .flatMap(rate -> between(rate, from, to))
                .max(Comparator.comparing(ExchangeRate::on).thenComparing(rate -> rates.contains(rate)));
    }

    private static Stream<ExchangeRate> between(ExchangeRate rate, Currency from, Currency to) {
        if (rate.from().equals(from) && rate.to().equals(to)) {
            return Stream.of(rate);
        }
        return rate.from().equals(to) && rate.to().equals(from) ? Stream.of(rate.inverse()) : Stream.empty();
    }
}
