package org.pmokit.core.earnedvalue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pmokit.core.money.Money;

/**
 * The planned value over time, as the line through what was planned at some positions. A position counts from the start, in any
 * unit that passes evenly: reporting periods, working hours. At position 0 nothing is planned unless a point says otherwise.
 */
public final class PlannedValueCurve {

    /**
     * What is planned by then.
     *
     * @param position since the start, zero or more
     * @param value cumulative
     */
    public record Point(BigDecimal position, BigDecimal value) {

        /** Refuses positions before the start. */
        public Point {
            if (position.signum() < 0) {
                throw new IllegalArgumentException("The position " + position
                        + " lies before the start.\nMaybe count from the start of the work.");
            }
        }
    }

    private final List<Point> points;
    private final boolean whole;

    private PlannedValueCurve(List<Point> points, boolean whole) {
        this.points = points;
        this.whole = whole;
    }

    /**
     * The curve of a plan that ends with its last point. What follows the first position at which the final value is reached
     * does not count: the plan is over there.
     *
     * @param points in any order
     */
    public static PlannedValueCurve whole(List<Point> points) {
        List<Point> ordered = ordered(points);
        while (ordered.size() > 1
                && ordered.get(ordered.size() - 2)
                                .value()
                                .compareTo(ordered.get(ordered.size() - 1).value())
                        == 0) {
            ordered.remove(ordered.size() - 1);
        }
        return new PlannedValueCurve(ordered, true);
    }

    /**
     * The beginning of a curve: the plan goes on after the last point, nobody told how.
     *
     * @param points in any order
     */
    public static PlannedValueCurve beginning(List<Point> points) {
        return new PlannedValueCurve(ordered(points), false);
    }

    /**
     * The curve up to the budget: whole where it reaches that, else its beginning.
     *
     * @param points in any order
     * @param budget at completion
     */
    static PlannedValueCurve towards(List<Point> points, Money budget) {
        boolean reached = points.stream().anyMatch(point -> point.value().compareTo(budget.amount()) >= 0);
        return reached ? whole(points) : beginning(points);
    }

    private static List<Point> ordered(List<Point> points) {
        List<Point> ordered = new ArrayList<>(points);
        ordered.sort(Comparator.comparing(Point::position));
        if (ordered.isEmpty() || ordered.get(0).position().signum() > 0) {
            ordered.add(0, new Point(BigDecimal.ZERO, BigDecimal.ZERO));
        }
        return ordered;
    }

    /** Whether the end of the plan is known. */
    public boolean isWhole() {
        return whole;
    }

    /** Where the last point that counts lies: the planned duration, if the curve is whole. */
    public BigDecimal end() {
        return last().position();
    }

    /**
     * Where the plan had the value that was earned: the position of the last point with at most that value, and the part of the
     * way to the next point. Zero when less was earned than planned at the start; the end when more was earned than planned at the end.
     *
     * @param earned cumulative
     */
    public BigDecimal positionOf(BigDecimal earned) {
        int below = points.size() - 1;
        while (below >= 0 && points.get(below).value().compareTo(earned) > 0) {
            below--;
        }
        if (below < 0) {
            return BigDecimal.ZERO;
        }
        Point from = points.get(below);
        return below == points.size() - 1 ? from.position() : between(from, points.get(below + 1), earned);
    }

    /**
     * The same, but where the plan stands still at the value that was earned, not beyond the moment itself: who is on plan while
     * nothing is planned is neither early nor late.
     *
     * @param earned cumulative
     * @param now the time that has passed
     */
    BigDecimal positionOf(BigDecimal earned, BigDecimal now) {
        BigDecimal latest = positionOf(earned);
        boolean standsStill = points.stream()
                .anyMatch(point ->
                        point.value().compareTo(earned) == 0 && point.position().compareTo(now) <= 0);
        return standsStill ? latest.min(now) : latest;
    }

    /** Whether more was earned than is planned as far as the curve is known, so that the position is the least it can be. */
    boolean endsBefore(BigDecimal earned) {
        return !whole && last().value().compareTo(earned) < 0;
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    private static BigDecimal between(Point from, Point to, BigDecimal earned) {
        BigDecimal share =
                earned.subtract(from.value()).divide(to.value().subtract(from.value()), MathContext.DECIMAL128);
        return from.position().add(share.multiply(to.position().subtract(from.position()), MathContext.DECIMAL128));
    }
}
