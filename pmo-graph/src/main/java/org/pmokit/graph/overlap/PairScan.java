package org.pmokit.graph.overlap;

import java.util.Arrays;

/**
 * The pairs that share something: for each thing that is no crowd, each member with those that claim it from a later day
 * on, and only while they do before it ends where shared time is needed. Every step finds a pair, so the work is in
 * proportion to things named and pairs found per thing, which is at most half a crowd for each thing named. Used once.
 */
final class PairScan {

    private static final int FIRST_SIZE = 64;

    private final Projects projects;
    private final Windows windows;
    private final Things things;
    private final int crowd;
    private long[] pairs = new long[FIRST_SIZE];
    private int size;

    PairScan(Appraisal appraisal, int crowd) {
        this.projects = appraisal.projects;
        this.windows = appraisal.windows;
        this.things = appraisal.things;
        this.crowd = crowd;
    }

    /**
     * Every pair once, in the order of the ids.
     *
     * @param more pairs that are known already
     */
    long[] pairs(long[] more) {
        for (int thing = 0; thing < things.count(); thing++) {
            if (things.sharedBy(thing) <= crowd && things.kind(thing).countsAlone()) {
                pairUp(thing);
            }
        }
        for (long pair : more) {
            add(pair);
        }
        Arrays.sort(pairs, 0, size);
        return distinct();
    }

    private void pairUp(int thing) {
        int end = things.memberStart(thing) + things.sharedBy(thing);
        boolean together = things.kind(thing).needsSharedTime();
        for (int place = things.memberStart(thing); place < end; place++) {
            int slot = things.memberSlot(place);
            long until = together ? windows.end(slot) : Long.MAX_VALUE;
            for (int later = place + 1; later < end; later++) {
                if (windows.start(things.memberSlot(later)) >= until) {
                    break;
                }
                add(projects.pair(things.member(place), things.member(later)));
            }
        }
    }

    private void add(long pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = pair;
    }

    private long[] distinct() {
        int kept = 0;
        for (int place = 0; place < size; place++) {
            if (kept == 0 || pairs[kept - 1] != pairs[place]) {
                pairs[kept++] = pairs[place];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }
}
