package org.pmokit.core.change;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * How much a component asks of a group of people in a month, in points of the office's own scale. Loads of several
 * components on one group add up.
 *
 * @param component that asks
 * @param group of whom: a unit, a team, a stakeholder
 * @param month in which
 * @param points zero or more
 */
public record ChangeLoad(ComponentRef component, ComponentRef group, YearMonth month, BigDecimal points)
        implements Recorded {

    /** Checks the sign; equal points are equal however they were written. */
    public ChangeLoad {
        points = new Ratio(points).value();
        if (points.signum() < 0) {
            throw new IllegalArgumentException("The change load of " + component.asText() + " on " + group.asText()
                    + " in " + month + " is " + points.toPlainString() + ".\nMaybe count from zero up.");
        }
    }

    /**
     * A load in whole points.
     *
     * @param component that asks
     * @param group of whom
     * @param month in which
     * @param points zero or more
     */
    public static ChangeLoad of(ComponentRef component, ComponentRef group, YearMonth month, long points) {
        return new ChangeLoad(component, group, month, BigDecimal.valueOf(points));
    }

    @Override
    public String path() {
        return "changeLoads[" + component.value() + "," + group.value() + "," + month + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component.asText() + " " + group.asText() + " " + month);
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("component", component), Pointer.to("group", group));
    }

    /**
     * The sum of what is asked of a group in a month as a share of what it can take; above 1 is too much. Empty when the
     * capacity is zero, or nobody wrote down any load of the group in that month.
     *
     * @param loads of any groups and months
     * @param group of whom
     * @param month in which
     * @param capacity points that the group can take in a month
     */
    public static Optional<Ratio> saturation(
            Collection<ChangeLoad> loads, ComponentRef group, YearMonth month, BigDecimal capacity) {
        return loads.stream()
                .filter(each -> each.group().equals(group) && each.month().equals(month))
                .map(ChangeLoad::points)
                .reduce(BigDecimal::add)
                .flatMap(sum -> Ratio.of(sum, capacity));
    }
}
