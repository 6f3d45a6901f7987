package org.pmokit.core.register;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.money.Money;

/**
 * One amount of a recorded value.
 *
 * @param attribute that holds it, such as {@code impact}
 * @param money the amount
 */
public record Amount(String attribute, Money money) {

    /**
     * The amount of an attribute, if there is one.
     *
     * @param attribute that holds it
     * @param money if said
     */
    public static Stream<Amount> of(String attribute, Optional<Money> money) {
        return money.stream().map(held -> new Amount(attribute, held));
    }

    /**
     * The amounts of an attribute.
     *
     * @param attribute that holds them
     * @param money in any number
     */
    public static Stream<Amount> of(String attribute, Collection<Money> money) {
        return money.stream().map(held -> new Amount(attribute, held));
    }
}
