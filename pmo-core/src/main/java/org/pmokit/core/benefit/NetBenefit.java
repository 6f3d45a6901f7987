package org.pmokit.core.benefit;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.money.Money;

/**
 * What benefits are worth once dis-benefits are taken off. Nothing is said of what is not valued.
 *
 * @param gross sum of the valued benefits; zero or more
 * @param takenOff sum of the valued dis-benefits; zero or more
 */
public record NetBenefit(Money gross, Money takenOff) {

    /**
     * The sums of these benefits; empty when nothing is valued.
     *
     * @param benefits with values of one currency
     */
    public static Optional<NetBenefit> of(Collection<Benefit> benefits) {
        return benefits.stream()
                .flatMap(NetBenefit::valued)
                .reduce((one, other) -> new NetBenefit(one.gross.plus(other.gross), one.takenOff.plus(other.takenOff)));
    }

    private static Stream<NetBenefit> valued(Benefit benefit) {
        return benefit.value().stream().map(worth -> {
            Money none = worth.minus(worth);
            return benefit.isDisBenefit() ? new NetBenefit(none, worth) : new NetBenefit(worth, none);
        });
    }

    /** What is left; negative when more is lost than gained. */
    public Money net() {
        return gross.minus(takenOff);
    }
}
