package org.pmokit.graph.quality;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.money.Ratio;

/**
 * How many of a population have something about them.
 *
 * @param counted how many
 * @param among of which
 * @param offenders which, in the order of the schedule; of links their successors
 */
public record QualityCount(int counted, int among, List<ActivityId> offenders) {

    /** Copies the offenders. */
    public QualityCount {
        offenders = List.copyOf(offenders);
    }

    /** The share; empty where there is nothing to count among. */
    public Optional<Ratio> share() {
        return Ratio.of(counted, among);
    }
}
