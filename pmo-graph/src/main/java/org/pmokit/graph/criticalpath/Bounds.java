package org.pmokit.graph.criticalpath;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;

/** Imposed dates as positions, for the few nodes that have any. Starts and finishes concern the work that is left. */
final class Bounds {

    static final long NONE = Long.MIN_VALUE;
    static final long NO_CAP = Long.MAX_VALUE;

    private static final int MINUTES_OF_DAY = 1_440;

    /** Where the bounds of each node are in the other arrays; -1 for none. */
    final int[] of;

    /** The start, and the finish, are no earlier. */
    long[] floorStart = new long[16];

    long[] floorFinish = new long[16];

    /** The start, and the finish, are no later, against the logic. */
    long[] capStart = new long[16];

    long[] capFinish = new long[16];

    /** The start, or the finish, is exactly that, against the logic; or {@link #NONE}. */
    long[] fixedStart = new long[16];

    long[] fixedFinish = new long[16];

    /** The late start, and the late finish, are no later. */
    long[] lateStart = new long[16];

    long[] lateFinish = new long[16];

    private final Compiled network;
    private final Axis axis;
    private final boolean override;
    private int size;

    Bounds(Compiled network, Axis axis, ConstraintSemantics semantics) {
        this.network = network;
        this.axis = axis;
        this.override = semantics == ConstraintSemantics.DATES_OVERRIDE;
        this.of = new int[network.size()];
        Arrays.fill(of, -1);
        for (int place : network.dated()) {
            int node = network.nodes()[place];
            Activity activity = network.activity(node);
            if (activity != null
                    && network.state()[node] != Compiled.DONE
                    && !(activity.constraints().isEmpty() && activity.deadline().isEmpty())) {
                read(node, activity);
            }
        }
    }

    private void read(int node, Activity activity) {
        of[node] = next();
        activity.constraints().forEach(constraint -> read(node, constraint));
        activity.deadline()
                .ifPresent(moment -> lower(lateFinish, of[node], axis.position(network.calendarOf()[node], moment)));
    }

    private void read(int node, Constraint constraint) {
        LocalDateTime date = constraint.date().orElse(null);
        if (date != null) {
            read(node, constraint, axis.position(network.calendarOf()[node], date));
        }
    }

    private void read(int node, Constraint constraint, long at) {
        int bound = of[node];
        boolean ahead = network.state()[node] == Compiled.AHEAD;
        switch (constraint.type()) {
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE -> {}
            case START_NO_EARLIER_THAN -> raise(floorStart, bound, ahead ? at : NONE);
            case FINISH_NO_EARLIER_THAN -> raise(floorFinish, bound, at);
            case START_NO_LATER_THAN -> holdStart(bound, ahead ? at : NO_CAP);
            case FINISH_NO_LATER_THAN -> {
                lower(lateFinish, bound, at);
                lower(capFinish, bound, override ? at : NO_CAP);
            }
            case START_ON -> {
                raise(floorStart, bound, ahead ? at : NONE);
                lower(lateStart, bound, ahead ? at : NO_CAP);
            }
            case FINISH_ON -> {
                raise(floorFinish, bound, at);
                lower(lateFinish, bound, at);
            }
            case MUST_START_ON -> fixedStart[bound] = ahead ? at : NONE;
            case MUST_FINISH_ON -> fixedFinish[bound] = at;
        }
    }

    private void holdStart(int bound, long at) {
        lower(lateStart, bound, at);
        lower(capStart, bound, override ? at : NO_CAP);
    }

    private static void raise(long[] floors, int bound, long at) {
        floors[bound] = Math.max(floors[bound], at);
    }

    private static void lower(long[] caps, int bound, long at) {
        caps[bound] = Math.min(caps[bound], at);
    }

    private int next() {
        if (size == floorStart.length) {
            int room = size * 2;
            floorStart = Arrays.copyOf(floorStart, room);
            floorFinish = Arrays.copyOf(floorFinish, room);
            capStart = Arrays.copyOf(capStart, room);
            capFinish = Arrays.copyOf(capFinish, room);
            fixedStart = Arrays.copyOf(fixedStart, room);
            fixedFinish = Arrays.copyOf(fixedFinish, room);
            lateStart = Arrays.copyOf(lateStart, room);
            lateFinish = Arrays.copyOf(lateFinish, room);
        }
        floorStart[size] = NONE;
        floorFinish[size] = NONE;
        capStart[size] = NO_CAP;
        capFinish[size] = NO_CAP;
        fixedStart[size] = NONE;
        fixedFinish[size] = NONE;
        lateStart[size] = NO_CAP;
        lateFinish[size] = NO_CAP;
        return size++;
    }

    /** A start that logic gives, after the imposed dates; for so much work. */
    long start(int node, long logical, long work) {
        int bound = of[node];
        if (bound < 0) {
            return logical;
        }
        if (fixedStart[bound] != NONE) {
            return fixedStart[bound];
        }
        if (fixedFinish[bound] != NONE) {
            return fixedFinish[bound] - work;
        }
        long byFinish = floorFinish[bound] == NONE ? NONE : floorFinish[bound] - work;
        long floored = Math.max(logical, Math.max(floorStart[bound], byFinish));
        long capped = capFinish[bound] == NO_CAP ? NO_CAP : capFinish[bound] - work;
        return Math.min(floored, Math.min(capStart[bound], capped));
    }

    /** A late finish that logic gives, after the imposed dates; for so much work. */
    long lateFinish(int node, long logical, long work) {
        int bound = of[node];
        if (bound < 0) {
            return logical;
        }
        if (fixedStart[bound] != NONE) {
            return fixedStart[bound] + work;
        }
        if (fixedFinish[bound] != NONE) {
            return fixedFinish[bound];
        }
        long byStart = lateStart[bound] == NO_CAP ? NO_CAP : lateStart[bound] + work;
        return Math.min(logical, Math.min(lateFinish[bound], byStart));
    }

    /** Whether any date is imposed on what is left of a node. */
    boolean isBounded(int node) {
        return of[node] >= 0;
    }

    /**
     * Whether what takes no time happens where work goes on, by its imposed dates.
     *
     * @param logical whether the logic says so
     * @param ended the minute where the work before it ends
     */
    boolean begins(Activity activity, int node, boolean logical, long ended) {
        boolean begins = logical;
        for (Constraint constraint : activity.constraints()) {
            LocalDateTime date = constraint.date().orElse(null);
            if (date == null) {
                continue;
            }
            boolean counts = (network.state()[node] == Compiled.AHEAD || !isAboutStart(constraint.type()))
                    && axis.position(network.calendarOf()[node], date)
                            == axis.positionOf(network.calendarOf()[node], ended);
            if (counts) {
                boolean later = Axis.minute(date) > ended && !isEndOfDay(constraint.type(), date, ended);
                begins = switch (constraint.type()) {
                    case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE -> begins;
                    case START_NO_EARLIER_THAN, FINISH_NO_EARLIER_THAN, START_ON, FINISH_ON -> begins || later;
                    case START_NO_LATER_THAN, FINISH_NO_LATER_THAN -> override ? begins && later : begins;
                    case MUST_START_ON, MUST_FINISH_ON -> later;
                };
            }
        }
        return begins;
    }

    /** Whether a date means the end of that day's work rather than a moment: a finish at midnight after a day with work. */
    private static boolean isEndOfDay(ConstraintType type, LocalDateTime date, long ended) {
        return !isAboutStart(type)
                && date.toLocalTime().equals(LocalTime.MIDNIGHT)
                && Axis.minute(date) - ended < MINUTES_OF_DAY;
    }

    private static boolean isAboutStart(ConstraintType type) {
        return switch (type) {
            case START_NO_EARLIER_THAN, START_NO_LATER_THAN, START_ON, MUST_START_ON -> true;
            default -> false;
        };
    }
}
