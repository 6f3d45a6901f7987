package org.pmokit.core.resource;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * How much change a group of people can bear in a month, in the points in which the office counts
 * {@link org.pmokit.core.change.ChangeLoad}s.
 *
 * @param group a unit, a team, a stakeholder
 * @param period the days for which it holds; for a month the value on its first day counts
 * @param points in each month; zero or more
 */
public record ChangeCapacity(ComponentRef group, DateRange period, BigDecimal points) implements Recorded {

    /** Checks the amount; equal points are equal however they were written. */
    public ChangeCapacity {
        points = Units.plain(points);
        Units.require("The change capacity of " + group.asText(), Optional.of(points));
    }

    /**
     * The same at any time.
     *
     * @param group of people
     * @param points in each month
     */
    public static ChangeCapacity of(ComponentRef group, long points) {
        return new ChangeCapacity(group, DateRange.ALWAYS, BigDecimal.valueOf(points));
    }

    @Override
    public String path() {
        return "changeCapacities[" + group.value() + "," + period() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(group.asText() + " " + period.start());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(group);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("group", group);
    }
}
