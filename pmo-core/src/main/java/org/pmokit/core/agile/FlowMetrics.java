package org.pmokit.core.agile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.money.Sample;

/**
 * How work flowed through one team over a span of days. Items are counted that were done in it; what is in progress is counted
 * by day. Epics are left out, for their parts are counted. Percentiles are by the nearest rank.
 */
public final class FlowMetrics {

    /** What half of the items did not exceed. */
    public static final Ratio P50 = Ratio.of("0.5");

    /** What 85 of 100 items did not exceed. */
    public static final Ratio P85 = Ratio.of("0.85");

    private static final int DECIMALS = 12;

    private final TeamRecord record;
    private final DateRange period;
    private final List<WorkItem> items;
    private final List<WorkItem> done;

    private FlowMetrics(TeamRecord record, DateRange period) {
        this.record = record;
        this.period = period;
        this.items = record.all(WorkItem.class).stream()
                .filter(item -> item.type() != WorkItemType.EPIC)
                .toList();
        this.done = items.stream()
                .filter(item -> item.done().filter(period::contains).isPresent())
                .toList();
    }

    /**
     * The flow of a team.
     *
     * @param record whose
     * @param period with two ends, and not empty
     */
    public static FlowMetrics of(TeamRecord record, DateRange period) {
        if (period.firstDay().isEmpty() || period.lastDay().isEmpty() || period.days() < 1) {
            throw new IllegalArgumentException(
                    "Flow needs days to look at, not " + period + ".\nMaybe give a first and a last day.");
        }
        return new FlowMetrics(record, period);
    }

    /** Items done. */
    public int throughput() {
        return done.size();
    }

    /** Items done for each seven days, to 12 decimals, half up. */
    public Ratio throughputPerWeek() {
        return Ratio.of(7L * done.size(), period.days()).orElseThrow();
    }

    /** Days from request to done, of the items for which both are known; empty when there are none. */
    public Optional<Sample> leadTimes() {
        return sample(WorkItem::leadDays);
    }

    /** Days from start to done, of the items for which both are known; empty when there are none. */
    public Optional<Sample> cycleTimes() {
        return sample(WorkItem::cycleDays);
    }

    private Optional<Sample> sample(Function<WorkItem, Optional<Long>> days) {
        List<BigDecimal> values = done.stream()
                .flatMap(item -> days.apply(item).stream())
                .map(BigDecimal::valueOf)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new Sample(values));
    }

    /**
     * Items in progress at the end of a day, which is also the flow load.
     *
     * @param day any
     */
    public int inProgressOn(LocalDate day) {
        return (int) items.stream().filter(item -> item.isInProgressOn(day)).count();
    }

    /** Items in progress at the end of a day, averaged over the days, to 12 decimals, half up. */
    public Ratio averageInProgress() {
        long sum = 0;
        for (WorkItem item : items) {
            Optional<LocalDate> from = item.started();
            if (from.isPresent()) {
                LocalDate to = item.done().orElse(period.end());
                sum += DateRange.of(from.get(), to)
                        .intersection(period)
                        .map(DateRange::days)
                        .orElse(0L);
            }
        }
        return Ratio.of(sum, period.days()).orElseThrow();
    }

    /**
     * How long an item takes on average by Little's law: items in progress over items done in a unit of time. Holds for a
     * system in which as much comes in as goes out. Empty when nothing is done.
     *
     * @param inProgress on average
     * @param throughput items done in a unit of time; the answer is in that unit
     */
    public static Optional<Ratio> littlesLaw(Ratio inProgress, Ratio throughput) {
        return Ratio.of(inProgress.value(), throughput.value());
    }

    /** Days worked over days elapsed, of the items for which both are known; empty when there are none. */
    public Optional<Ratio> flowEfficiency() {
        BigDecimal active = BigDecimal.ZERO;
        long elapsed = 0;
        for (WorkItem item : done) {
            if (item.activeDays().isPresent() && item.cycleDays().isPresent()) {
                active = active.add(item.activeDays().get());
                elapsed += item.cycleDays().get();
            }
        }
        return Ratio.of(active, BigDecimal.valueOf(elapsed));
    }

    /** What share of the items done was of each type, in the order of the types; types without any are left out. */
    public Map<WorkItemType, Ratio> distribution() {
        Map<WorkItemType, Integer> counts = new EnumMap<>(WorkItemType.class);
        done.forEach(item -> counts.merge(item.type(), 1, Integer::sum));
        Map<WorkItemType, Ratio> shares = new EnumMap<>(WorkItemType.class);
        counts.forEach(
                (type, count) -> shares.put(type, Ratio.of(count, done.size()).orElseThrow()));
        return Collections.unmodifiableMap(shares);
    }

    /** Completed points of each iteration that ended in the span and whose points are known, in order of time. */
    public List<BigDecimal> velocities() {
        return record.iterations().stream()
                .filter(iteration -> period.contains(iteration.finish()))
                .flatMap(iteration -> iteration.completedPoints().stream())
                .toList();
    }

    /** Completed points for each iteration on average, to 12 decimals; means something inside this team only. */
    public Optional<Ratio> velocity() {
        List<BigDecimal> points = velocities();
        return Ratio.of(sum(points), BigDecimal.valueOf(points.size()));
    }

    /**
     * Standard deviation of the velocities over their mean, taking them as all there are, to 12 decimals, half up. Empty for
     * fewer than two and for a mean of zero.
     */
    public Optional<Ratio> velocityVariation() {
        List<BigDecimal> points = velocities();
        if (points.size() < 2 || sum(points).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(points.size());
        BigDecimal mean = sum(points).divide(count, MathContext.DECIMAL64);
        BigDecimal squares =
                points.stream().map(value -> value.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal deviation = squares.divide(count, MathContext.DECIMAL64).sqrt(MathContext.DECIMAL64);
        return Optional.of(
                new Ratio(deviation.divide(mean, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP)));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Defects asked for in the span that users found. */
    public int escapedDefects() {
        return (int) items.stream()
                .filter(item -> item.type() == WorkItemType.DEFECT)
                .filter(item -> item.escaped().filter(Boolean::booleanValue).isPresent())
                .filter(item -> item.requested().filter(period::contains).isPresent())
                .count();
    }

    /** Deployments for each seven days, to 12 decimals, half up. */
    public Ratio deploymentsPerWeek() {
        return Ratio.of(7L * deployments().size(), period.days()).orElseThrow();
    }

    /** Deployments that failed over those of which it is known; empty when there are none. */
    public Optional<Ratio> changeFailureRate() {
        List<Boolean> known =
                deployments().stream().flatMap(each -> each.failed().stream()).toList();
        return Ratio.of(known.stream().filter(Boolean::booleanValue).count(), known.size());
    }

    private List<Deployment> deployments() {
        return record.all(Deployment.class).stream()
                .filter(each -> period.contains(each.on()))
                .toList();
    }
}
