package org.pmokit.graph.criticalpath;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;

/** Imposed dates as positions, for the few nodes that have any. Starts and finishes concern the work that is left. */
final class Bounds {

    static final long NONE = Long.MIN_VALUE;
    static final long NO_CAP = Long.MAX_VALUE;

    /** Where the bounds of each node are in the other arrays; -1 for none. */
    final int[] of;

    /** The start is no earlier. */
    long[] floor = new long[16];

    /** The start is no later, against the logic. */
    long[] cap = new long[16];

    /** The start is exactly that, against the logic; or {@link #NONE}. */
    long[] fixed = new long[16];

    /** The late finish is no later. */
    long[] lateCap = new long[16];

    /** The late finish is exactly that; or {@link #NONE}. */
    long[] lateFixed = new long[16];

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
        for (int node = 0; node < of.length; node++) {
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
        activity.deadline().ifPresent(moment -> holdFinish(of[node], position(node, moment)));
    }

    private void read(int node, Constraint constraint) {
        LocalDateTime date = constraint.date().orElse(null);
        if (date != null) {
            read(node, constraint, position(node, date));
        }
    }

    private void read(int node, Constraint constraint, long at) {
        int bound = of[node];
        long work = network.work()[node];
        boolean ahead = network.state()[node] == Compiled.AHEAD;
        switch (constraint.type()) {
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE -> {}
            case START_NO_EARLIER_THAN -> raise(bound, ahead ? at : NONE);
            case FINISH_NO_EARLIER_THAN -> raise(bound, at - work);
            case START_NO_LATER_THAN -> holdStart(bound, ahead ? at : NO_CAP, work);
            case FINISH_NO_LATER_THAN -> holdFinish(bound, at, work);
            case START_ON -> {
                raise(bound, ahead ? at : NONE);
                lateCap[bound] = Math.min(lateCap[bound], ahead ? at + work : NO_CAP);
            }
            case FINISH_ON -> {
                raise(bound, at - work);
                lateCap[bound] = Math.min(lateCap[bound], at);
            }
            case MUST_START_ON -> fix(bound, ahead ? at : NONE, work);
            case MUST_FINISH_ON -> fix(bound, at - work, work);
        }
    }

    private void raise(int bound, long start) {
        floor[bound] = Math.max(floor[bound], start);
    }

    private void holdStart(int bound, long start, long work) {
        if (start != NO_CAP) {
            holdFinish(bound, start + work, work);
        }
    }

    private void holdFinish(int bound, long finish, long work) {
        if (override) {
            cap[bound] = Math.min(cap[bound], finish - work);
        }
        lateCap[bound] = Math.min(lateCap[bound], finish);
    }

    private void holdFinish(int bound, long finish) {
        lateCap[bound] = Math.min(lateCap[bound], finish);
    }

    private void fix(int bound, long start, long work) {
        if (start != NONE) {
            fixed[bound] = start;
            lateFixed[bound] = start + work;
        }
    }

    private long position(int node, @Nullable LocalDateTime moment) {
        return axis.position(network.calendarOf()[node], moment);
    }

    private int next() {
        if (size == floor.length) {
            int room = size * 2;
            floor = Arrays.copyOf(floor, room);
            cap = Arrays.copyOf(cap, room);
            fixed = Arrays.copyOf(fixed, room);
            lateCap = Arrays.copyOf(lateCap, room);
            lateFixed = Arrays.copyOf(lateFixed, room);
        }
        floor[size] = NONE;
        cap[size] = NO_CAP;
        fixed[size] = NONE;
        lateCap[size] = NO_CAP;
        lateFixed[size] = NONE;
        return size++;
    }

    /** A start that logic gives, after the imposed dates. */
    long start(int node, long logical) {
        int bound = of[node];
        if (bound < 0) {
            return logical;
        }
        return fixed[bound] != NONE ? fixed[bound] : Math.min(cap[bound], Math.max(floor[bound], logical));
    }

    /** A late finish that logic gives, after the imposed dates. */
    long lateFinish(int node, long logical) {
        int bound = of[node];
        if (bound < 0) {
            return logical;
        }
        return lateFixed[bound] != NONE ? lateFixed[bound] : Math.min(lateCap[bound], logical);
    }
}
