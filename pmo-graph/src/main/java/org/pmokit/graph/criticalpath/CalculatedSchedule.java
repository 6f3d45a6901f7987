package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Link;

/**
 * The dates of a network. Immutable and safe for any number of threads; a date is converted when it is asked for, so that
 * a million activities cost what their numbers cost.
 */
public final class CalculatedSchedule {

    private final Compiled network;
    private final SchedulingOptions options;
    private final Axis axis;
    private final Instants instants;
    private final EarlyPass early;
    private final LatePass late;
    private final Floats floats;
    private final Drivers drivers;
    private final HammockDates hammocks;
    private final long finishMinute;
    private volatile @Nullable BitSet longestPath;
    private final LocalDateTime fallbackStart;

    CalculatedSchedule(
            Compiled network,
            SchedulingOptions options,
            Axis axis,
            Instants instants,
            EarlyPass early,
            LatePass late,
            long finishMinute,
            long[] reached,
            LocalDateTime fallbackStart) {
        this.fallbackStart = fallbackStart;
        this.network = network;
        this.options = options;
        this.axis = axis;
        this.instants = instants;
        this.early = early;
        this.late = late;
        this.floats = new Floats(network, early, late, reached);
        this.drivers = new Drivers(network, early);
        this.hammocks = HammockDates.of(network, axis, instants, early, late);
        this.finishMinute = finishMinute;
    }

    /** Whether a node has a say in when the network finishes. */
    static boolean counts(Compiled network, int node) {
        return network.counts()[node] == 1;
    }

    /** The nodes that finish last; only those are converted that come into question. */
    private int[] ends() {
        if (finishMinute == Finishes.NONE) {
            return new int[0];
        }
        long[] last = new long[network.calendars().length];
        for (int calendar = 0; calendar < last.length; calendar++) {
            last[calendar] = axis.positionOf(calendar, finishMinute);
        }
        return IntStream.range(0, network.size())
                .filter(node -> early.finish[node] >= last[network.calendarOf()[node]]
                        && counts(network, node)
                        && network.state()[node] != Compiled.DONE
                        && instants.finish(early, node) == finishMinute)
                .toArray();
    }

    /** How it was calculated. */
    public SchedulingOptions options() {
        return options;
    }

    /** The ids of all activities, in the order given. */
    public Stream<ActivityId> activities() {
        return network.activities().stream().map(Activity::id);
    }

    /** The moment at which the last activity finishes; empty when there is none. */
    public Optional<LocalDateTime> finish() {
        return finishMinute == Finishes.NONE ? Optional.empty() : Optional.of(Axis.moment(finishMinute));
    }

    /**
     * The dates of an activity; empty when there is none of that id.
     *
     * @param id any
     */
    public Optional<ActivityDates> dates(ActivityId id) {
        Moments moments = new Moments(1);
        return Optional.ofNullable(network.places().get(id)).map(place -> datesAt(place, moments));
    }

    /** The dates of all activities, in the order given; made at once, in the order of the logic. */
    public Stream<ActivityDates> dates() {
        Moments moments = new Moments(network.activities().size());
        ActivityDates[] dates = new ActivityDates[network.activities().size()];
        for (int node = 0; node < network.size(); node++) {
            int place = network.activityOf()[node];
            if (place >= 0) {
                dates[place] = datesAt(place, moments);
            }
        }
        return Arrays.stream(dates);
    }

    /** The activities whose float is at or below the threshold, by early start. */
    public List<ActivityId> critical() {
        return ids(IntStream.range(0, network.size()).filter(this::isCritical).toArray());
    }

    /**
     * The activities with more float than is critical, up to so much, by early start.
     *
     * @param most working time of each activity's own calendar
     */
    public List<ActivityId> nearCritical(Duration most) {
        return band(Optional.of(options.criticalUpTo()), Optional.of(most)).activities();
    }

    /**
     * All that is open in bands of float: first the critical ones, then those up to each limit, and last those beyond.
     *
     * @param limits working time of each activity's own calendar, ascending, all more than is critical
     * @return one band more than there are limits, and the critical one
     * @throws IllegalArgumentException if the limits do not ascend
     */
    public List<FloatBand> bands(Duration... limits) {
        List<FloatBand> bands = new ArrayList<>();
        Optional<Duration> above = Optional.of(options.criticalUpTo());
        bands.add(new FloatBand(Optional.empty(), above, critical()));
        for (Duration limit : limits) {
            if (limit.compareTo(above.orElseThrow()) <= 0) {
                throw new IllegalArgumentException("A band cannot reach from " + above.orElseThrow() + " to " + limit
                        + ".\nMaybe sort the limits; all have to be more than what is critical.");
            }
            bands.add(band(above, Optional.of(limit)));
            above = Optional.of(limit);
        }
        bands.add(band(above, Optional.empty()));
        return List.copyOf(bands);
    }

    private FloatBand band(Optional<Duration> above, Optional<Duration> upTo) {
        long least = above.orElseThrow().toMinutes();
        long most = upTo.map(Duration::toMinutes).orElse(Long.MAX_VALUE);
        return new FloatBand(
                above,
                upTo,
                ids(IntStream.range(0, network.size())
                        .filter(node -> isOpen(node) && total(node) > least && total(node) <= most)
                        .toArray()));
    }

    /** How far each activity is from its baseline, in the order given; those without one are left out. */
    public Stream<BaselineVariance> variances() {
        Baselines baselines = new Baselines(network, axis);
        return dates().map(baselines::of).flatMap(Optional::stream);
    }

    /** The activities on a chain of driving links to the finish of the network, by early start. */
    public List<ActivityId> longestPath() {
        return ids(
                onLongestPath().stream().filter(node -> counts(network, node)).toArray());
    }

    /**
     * Why an activity, or what is left of it, does not start earlier: a chain of driving links from what begins it to the
     * activity itself. Empty for an unknown id, a support and a heading.
     *
     * @param id any
     */
    public List<DateReason> why(ActivityId id) {
        int node = ownNode(id);
        return node < 0 ? List.of() : new Explanations(this).why(node);
    }

    /**
     * Where the float of an activity is. Empty for an unknown id, a support, a heading and finished work.
     *
     * @param id any
     */
    public Optional<FloatReason> whyNotCritical(ActivityId id) {
        int node = ownNode(id);
        return node < 0 || !isOpen(node) ? Optional.empty() : Optional.of(new Explanations(this).room(node, id));
    }

    /** The links that the dates do not keep, because imposed dates override them. */
    public List<Link> brokenLinks() {
        return new Explanations(this).broken();
    }

    private int ownNode(ActivityId id) {
        Integer place = network.places().get(id);
        return place == null || network.activities().get(place).type().isHammock() ? -1 : network.nodes()[place];
    }

    /** A desk on which other durations, lags and dates can be tried. */
    public WhatIf whatIf() {
        return new WhatIf(this);
    }

    /**
     * What has moved, come or gone from this calculation to another.
     *
     * @param other such as one of an edited schedule
     */
    public ScheduleDifference differenceTo(CalculatedSchedule other) {
        List<ScheduleDifference.Moved> moved = dates().flatMap(
                        before -> other.dates(before.activity()).map(after -> move(before, after)).stream())
                .filter(ScheduleDifference.Moved::isMove)
                .toList();
        return new ScheduleDifference(
                finishOrStart(), other.finishOrStart(), moved, missingFrom(this, other), missingFrom(other, this));
    }

    private static ScheduleDifference.Moved move(ActivityDates before, ActivityDates after) {
        return new ScheduleDifference.Moved(
                before.activity(), before.earlyStart(), after.earlyStart(), before.earlyFinish(), after.earlyFinish());
    }

    private static List<ActivityId> missingFrom(CalculatedSchedule one, CalculatedSchedule other) {
        return other.activities()
                .filter(id -> one.network.places().of(id) == Places.NONE)
                .toList();
    }

    private long finishOrStart() {
        return finishMinute == Finishes.NONE ? Axis.minute(fallbackStart) : finishMinute;
    }

    /** The same calculation of another network; empty when it cannot be calculated. */
    Optional<CalculatedSchedule> recalculated(Compiled changed) {
        return new Calculation(changed, options, fallbackStart).run().toJavaOptional();
    }

    Compiled network() {
        return network;
    }

    Axis axis() {
        return axis;
    }

    Instants instants() {
        return instants;
    }

    EarlyPass early() {
        return early;
    }

    LatePass late() {
        return late;
    }

    Floats floats() {
        return floats;
    }

    HammockDates hammocks() {
        return hammocks;
    }

    Drivers drivers() {
        return drivers;
    }

    long finishMinute() {
        return finishMinute;
    }

    boolean isOnLongestPath(int node) {
        return onLongestPath().get(node);
    }

    /** Found when first asked for; threads that ask at once find the same. */
    private BitSet onLongestPath() {
        BitSet found = longestPath;
        if (found == null) {
            found = drivers.longestPath(ends());
            longestPath = found;
        }
        return found;
    }

    long total(int node) {
        return floats.total(node, options.floatMode());
    }

    boolean isCritical(int node) {
        return isOpen(node) && total(node) <= options.criticalUpTo().toMinutes();
    }

    private boolean isOpen(int node) {
        return counts(network, node) && network.state()[node] != Compiled.DONE;
    }

    private List<ActivityId> ids(int[] nodes) {
        record Place(long start, int activity) {}
        return Arrays.stream(nodes)
                .mapToObj(node -> new Place(startMinute(node), network.activityOf()[node]))
                .sorted(Comparator.comparingLong(Place::start).thenComparingInt(Place::activity))
                .map(place -> network.activities().get(place.activity()).id())
                .toList();
    }

    private long startMinute(int node) {
        return axis.startMinute(network.calendarOf()[node], early.start[node]);
    }

    private ActivityDates datesAt(int place, Moments moments) {
        int node = network.nodes()[place];
        if (network.counts()[node] == 0) {
            return hammocks.dates(place, network.activities().get(place));
        }
        if (network.state()[node] != Compiled.AHEAD) {
            return datesBegun(network.activities().get(place), node, moments);
        }
        long free = floats.free(node);
        return new ActivityDates(
                network.places().id(place),
                moments.at(instants.start(early, node)),
                moments.at(instants.finish(early, node)),
                moments.at(instants.late(early, node, false, late.finish[node] - network.work()[node])),
                moments.at(instants.late(early, node, true, late.finish[node])),
                moments.minutes(total(node)),
                moments.told(free),
                moments.told(floats.independent(node, free)),
                isCritical(node),
                isOnLongestPath(node));
    }

    private ActivityDates datesBegun(Activity activity, int node, Moments moments) {
        long free = floats.free(node);
        LocalDateTime lateStart =
                moments.at(instants.late(early, node, false, late.finish[node] - network.work()[node]));
        return new ActivityDates(
                activity.id(),
                activity.actualStart().orElseGet(() -> moments.at(instants.start(early, node))),
                activity.actualFinish().orElseGet(() -> moments.at(instants.finish(early, node))),
                activity.actualFinish().flatMap(done -> activity.actualStart()).orElse(lateStart),
                activity.actualFinish()
                        .orElseGet(() -> moments.at(instants.late(early, node, true, late.finish[node]))),
                moments.minutes(total(node)),
                moments.told(free),
                moments.told(floats.independent(node, free)),
                isCritical(node),
                isOnLongestPath(node));
    }
}
