package org.pmokit.core.priority;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * The weighted score of a candidate, and how it came about.
 *
 * @param subject scored
 * @param total on the scale of the scores; empty when the score of a criterion that has weight is not known
 * @param shares of the criteria whose score is known, in the order of the weights
 * @param missing criteria whose score is not known, in that order
 */
public record WeightedScore(
        ComponentRef subject, Optional<Ratio> total, List<CriterionShare> shares, List<String> missing) {

    /** Copies the lists. */
    public WeightedScore {
        shares = List.copyOf(shares);
        missing = List.copyOf(missing);
    }
}
