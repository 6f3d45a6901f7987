package org.pmokit.rules.catalog.finance;

import java.util.Optional;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/** Amounts as shares of others; a whole that is not above zero has no shares that anybody could judge. */
final class Share {

    private Share() {}

    static Optional<Ratio> of(Money part, Money whole) {
        return whole.amount().signum() > 0 ? part.over(whole) : Optional.empty();
    }
}
