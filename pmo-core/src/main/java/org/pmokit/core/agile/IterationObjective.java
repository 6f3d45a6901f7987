package org.pmokit.core.agile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * What an iteration should reach for the business.
 *
 * @param title in a sentence
 * @param commitment how firmly the team took it on
 * @param planned business value, on the scale of those it is for, usually 1 to 10
 * @param actual business value as they judged it at the end; empty while they have not
 */
public record IterationObjective(String title, Commitment commitment, BigDecimal planned, Optional<BigDecimal> actual) {

    /** Checks the values. */
    public IterationObjective {
        if (planned.signum() < 0 || actual.filter(value -> value.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "The business value of an objective is negative.\nMaybe write 0 for what brought nothing.");
        }
    }

    /**
     * An objective with whole values, as it was judged.
     *
     * @param title in a sentence
     * @param commitment how firmly the team took it on
     * @param planned business value
     * @param actual business value
     */
    public static IterationObjective of(String title, Commitment commitment, long planned, long actual) {
        return new IterationObjective(
                title, commitment, BigDecimal.valueOf(planned), Optional.of(BigDecimal.valueOf(actual)));
    }

    IterationObjective withoutActual() {
        return new IterationObjective(title, commitment, planned, Optional.empty());
    }

    static List<IterationObjective> committed(List<IterationObjective> objectives) {
        return objectives.stream()
                .filter(objective -> objective.commitment == Commitment.COMMITTED)
                .toList();
    }

    /** Actual value of the counted ones over planned value of the committed ones among all. */
    static Optional<Ratio> achieved(List<IterationObjective> counted, List<IterationObjective> all) {
        if (counted.stream().anyMatch(objective -> objective.actual.isEmpty())) {
            return Optional.empty();
        }
        BigDecimal actual =
                counted.stream().flatMap(each -> each.actual.stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal planned =
                committed(all).stream().map(IterationObjective::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Ratio.of(actual, planned);
    }
}
