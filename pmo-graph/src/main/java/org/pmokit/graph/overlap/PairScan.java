package org.pmokit.graph.overlap;

import java.util.Arrays;

/**
 * The pairs that share something: for each thing that is no crowd, each member with those that start later, and only
 * while they start before it ends where shared time is needed. Every step finds a pair, so the work is in proportion to
 * projects, things named and pairs found per thing. Used once.
 */
final class PairScan {

    private static final int FIRST_SIZE = 64;

    private final Projects projects;
    private final Windows windows;
    private final Things things;
    private final int crowd;

    /** How many members of each thing have been met; the rest start later. */
    private final int[] met;

    private final int[] pairedWith;
    private long[] pairs = new long[FIRST_SIZE];
    private int size;

    PairScan(Appraisal appraisal, int crowd) {
        this.projects = appraisal.projects;
        this.windows = appraisal.windows;
        this.things = appraisal.things;
        this.crowd = crowd;
        this.met = new int[things.count()];
        this.pairedWith = new int[projects.size()];
    }

    /** Every pair once, in the order of the ids. */
    long[] pairs() {
        for (int project : windows.byStart()) {
            things.of(project, thing -> pairUp(project, thing));
        }
        long[] found = Arrays.copyOf(pairs, size);
        Arrays.sort(found);
        return found;
    }

    private void pairUp(int project, int thing) {
        met[thing]++;
        if (things.sharedBy(thing) > crowd) {
            return;
        }
        long until = things.kind(thing).needsSharedTime() ? windows.end(project) : Long.MAX_VALUE;
        int end = things.memberStart(thing) + things.sharedBy(thing);
        for (int place = things.memberStart(thing) + met[thing]; place < end; place++) {
            int other = things.member(place);
            if (windows.start(other) >= until) {
                return;
            }
            add(project, other);
        }
    }

    private void add(int project, int other) {
        if (pairedWith[other] == project + 1) {
            return;
        }
        pairedWith[other] = project + 1;
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = projects.pair(project, other);
    }
}
