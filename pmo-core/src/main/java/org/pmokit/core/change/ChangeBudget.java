package org.pmokit.core.change;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.money.Money;

/**
 * What a change authority may spend and has spent.
 *
 * @param budget delegated
 * @param committed the cost of what it approved; what saves money does not fill the budget up again
 * @param unpriced approved changes whose cost nobody estimated, which may come on top
 */
public record ChangeBudget(Money budget, Money committed, Set<ChangeId> unpriced) {

    /** Copies, and sorts. */
    public ChangeBudget {
        unpriced = Collections.unmodifiableSet(new TreeSet<>(unpriced));
    }

    /** What may still be spent; negative when more was spent than delegated. */
    public Money left() {
        return budget.minus(committed);
    }

    /** Whether more was spent than delegated; all of it is still allowed. */
    public boolean isExceeded() {
        return committed.isMoreThan(budget);
    }
}
