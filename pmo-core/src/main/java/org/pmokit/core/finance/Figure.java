package org.pmokit.core.finance;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Provenance;

/**
 * An amount and the day as of which it was told.
 *
 * @param asOf the day; empty where the register does not say, and then taken as known throughout
 * @param amount may be negative
 * @param provenance where it comes from, if told
 */
public record Figure(Optional<LocalDate> asOf, Money amount, Optional<Provenance> provenance) {

    /**
     * A dated amount.
     *
     * @param asOf the day as of which it was told
     * @param amount may be negative
     */
    public static Figure of(LocalDate asOf, Money amount) {
        return new Figure(Optional.of(asOf), amount, Optional.empty());
    }

    /**
     * An amount without a date, taken as known throughout.
     *
     * @param amount may be negative
     */
    public static Figure undated(Money amount) {
        return new Figure(Optional.empty(), amount, Optional.empty());
    }

    boolean isKnownOn(LocalDate day) {
        return asOf.isEmpty() || !asOf.get().isAfter(day);
    }
}
