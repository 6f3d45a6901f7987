package org.pmokit.core.alignment;

import java.math.BigDecimal;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Ratio;

/**
 * Whether the money follows the weight of an objective.
 *
 * @param objective with a weight
 * @param budgetShare its share of the money that goes to any objective with a weight
 * @param weightShare its share of all weights
 */
public record BudgetDeviation(ObjectiveId objective, Ratio budgetShare, Ratio weightShare) {

    /** Budget share less weight share: positive when it gets more than its weight. */
    public Ratio deviation() {
        return new Ratio(budgetShare.value().subtract(weightShare.value()));
    }

    /**
     * Whether the two are further apart than that, to either side.
     *
     * @param limit zero or more
     */
    public boolean exceeds(Ratio limit) {
        BigDecimal size = deviation().value().abs();
        return size.compareTo(limit.value()) > 0;
    }
}
