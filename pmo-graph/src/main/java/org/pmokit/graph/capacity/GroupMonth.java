package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * The change that lands on a group of people in a month.
 *
 * @param group on whom
 * @param month when
 * @param load points of all changes together, weighed by attention
 * @param capacity points that the group can bear; empty = unknown
 * @param level {@link LoadLevel#OVER} above capacity, {@link LoadLevel#FULL} near it, unknown without one
 * @param contributions which component brings how much, the most first
 */
public record GroupMonth(
        ComponentRef group,
        YearMonth month,
        BigDecimal load,
        Optional<BigDecimal> capacity,
        LoadLevel level,
        List<DemandShare> contributions) {

    /** Copies the contributions. */
    public GroupMonth {
        contributions = List.copyOf(contributions);
    }

    /** Load as a share of capacity; empty when the capacity is none or unknown. */
    public Optional<Ratio> saturation() {
        return capacity.flatMap(known -> Ratio.of(load, known));
    }

    /** One sentence with the numbers. */
    public String describe() {
        return group.value() + " in " + month + ": " + load.toPlainString() + " of "
                + capacity.map(BigDecimal::toPlainString).orElse("unknown")
                + saturation().map(share -> " (" + share.asPercent(0) + ")").orElse("") + ", " + level.code() + "; "
                + contributions.stream().map(DemandShare::describe).collect(Collectors.joining(", "));
    }
}
