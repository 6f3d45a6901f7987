package org.pmokit.core.benefit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A benefit over time, as cumulative values: a plan, or what was measured. Between two points the earlier one holds;
 * nothing is drawn as a straight line, since benefits lag.
 *
 * @param points oldest first, at most one a day; none means unknown and never zero
 */
public record BenefitProfile(List<BenefitPoint> points) {

    /** Nothing known. */
    public static final BenefitProfile EMPTY = new BenefitProfile(List.of());

    /** Sorts, and refuses two points of one day. */
    public BenefitProfile {
        points = points.stream().sorted(Comparator.comparing(BenefitPoint::on)).toList();
        for (int index = 1; index < points.size(); index++) {
            if (points.get(index).on().equals(points.get(index - 1).on())) {
                throw new IllegalArgumentException("A profile of a benefit has two values for "
                        + points.get(index).on() + ".\nMaybe keep the one that was agreed.");
            }
        }
    }

    /**
     * A profile of these points.
     *
     * @param points in any order
     * @throws IllegalArgumentException if two are of one day
     */
    public static BenefitProfile of(BenefitPoint... points) {
        return new BenefitProfile(List.of(points));
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /**
     * The newest point by that day; empty before the first one.
     *
     * @param day inclusive
     */
    public Optional<BenefitPoint> on(LocalDate day) {
        return points.stream().filter(point -> !point.on().isAfter(day)).reduce((earlier, later) -> later);
    }

    /**
     * The points up to that day; the same profile when there are no later ones.
     *
     * @param day inclusive
     */
    public BenefitProfile knownOn(LocalDate day) {
        return last().filter(point -> point.on().isAfter(day)).isEmpty()
                ? this
                : new BenefitProfile(points.stream()
                        .filter(point -> !point.on().isAfter(day))
                        .toList());
    }

    /** The last point, which is the whole benefit; empty when nothing is known. */
    public Optional<BenefitPoint> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }
}
