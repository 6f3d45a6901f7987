package org.pmokit.rules.catalog.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.pmokit.core.Portfolio;
import org.pmokit.core.register.Recorded;
import org.pmokit.rules.rule.Registers;

/**
 * What a review is made of.
 *
 * @param registers everything but the insides of programmes and projects
 * @param limits as they apply
 * @param whole the portfolio; refuses where the review said that it looks at registers only
 */
record Given(Registers registers, Limits limits, Supplier<Portfolio> whole) {

    LocalDate asOf() {
        return registers.asOf();
    }

    <T extends Recorded> List<T> all(Class<T> type) {
        return registers.all(type);
    }

    Portfolio portfolio() {
        return whole.get();
    }
}
