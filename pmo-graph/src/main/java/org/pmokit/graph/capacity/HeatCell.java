package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * One subject in one period. Volumes are units times working days.
 *
 * @param demand all that is asked
 * @param capacity all there is; empty when it is not known on some working day
 * @param excess what is asked beyond what there is, day by day; days without known capacity have none
 * @param overDays working days with an excess
 * @param level the worst that holds
 */
public record HeatCell(
        BigDecimal demand, Optional<BigDecimal> capacity, BigDecimal excess, int overDays, LoadLevel level) {

    /** Demand as a share of capacity; empty when the capacity is none or not known. An average, which hides peaks. */
    public Optional<Ratio> utilisation() {
        return capacity.flatMap(known -> Ratio.of(demand, known));
    }

    /** What is left on average days; empty when the capacity is not known. Negative when more is asked than there is. */
    public Optional<BigDecimal> free() {
        return capacity.map(known -> Tally.rounded(known.subtract(demand)));
    }
}
