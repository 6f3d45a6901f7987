package org.pmokit.core.finance;

import java.util.Optional;
import java.util.function.Function;
import org.pmokit.core.money.Ratio;

/**
 * The discount rate at which a business case is worth nothing, or why there is no such single rate. By the rule of
 * signs there is exactly one when the balances of the periods change their sign once.
 */
public sealed interface RateOfReturn {

    /**
     * There is one.
     *
     * @param perPeriod as a share, to 12 decimals, half up; above -1
     */
    record Unique(Ratio perPeriod) implements RateOfReturn {}

    /** The balances never change sign: nothing was invested, or nothing comes back. */
    record NoSignChange() implements RateOfReturn {}

    /**
     * The balances change sign more than once, so that several rates may fit and none of them means anything.
     *
     * @param changes 2 or more
     */
    record SeveralSignChanges(int changes) implements RateOfReturn {}

    /** There is one, but beyond 2^40 or within 2^-40 of losing everything in one period: check the units of the flows. */
    record OutOfReach() implements RateOfReturn {}

    /** The rate per period; empty when there is no single one. */
    default Optional<Ratio> rate() {
        return this instanceof Unique unique ? Optional.of(unique.perPeriod()) : Optional.empty();
    }

    /**
     * One answer for each case.
     *
     * @param unique when there is one rate
     * @param none when the sign never changes
     * @param several when the sign changes more than once
     * @param outOfReach when the rate is too extreme to be stated
     * @param <R> what the answers are
     */
    default <R> R fold(
            Function<? super Unique, ? extends R> unique,
            Function<? super NoSignChange, ? extends R> none,
            Function<? super SeveralSignChanges, ? extends R> several,
            Function<? super OutOfReach, ? extends R> outOfReach) {
        if (this instanceof Unique found) {
            return unique.apply(found);
        }
        if (this instanceof NoSignChange missing) {
            return none.apply(missing);
        }
        return this instanceof SeveralSignChanges many ? several.apply(many) : outOfReach.apply((OutOfReach) this);
    }
}
