package org.pmokit.core.alignment;

import java.util.Optional;
import org.pmokit.core.money.Money;

/**
 * How far the effects of a change of strategy are followed, and how soon people must know.
 *
 * @param depth how many dependencies away from what is directly affected others are told, 0 for nobody; house default 2
 * @param workingDays until everybody must have been told, zero or more; house default 5
 * @param budget for all that is ranked, by which is judged what may have to stop or could go faster; empty when there is no
 *     such limit, and then nothing is
 */
public record ImpactSettings(int depth, int workingDays, Optional<Money> budget) {

    /** Two dependencies away, told within five working days, without a budget. House defaults. */
    public static final ImpactSettings HOUSE_DEFAULT = new ImpactSettings(2, 5, Optional.empty());

    /** Checks the numbers. */
    public ImpactSettings {
        if (depth < 0 || workingDays < 0) {
            throw new IllegalArgumentException("The depth is " + depth + " and the working days are " + workingDays
                    + ".\nMaybe write zero or more.");
        }
    }

    /**
     * These settings, with a limit to the money.
     *
     * @param money for all that is ranked
     */
    public ImpactSettings within(Money money) {
        return new ImpactSettings(depth, workingDays, Optional.of(money));
    }
}
