package org.pmokit.benchmarks;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.benchmarks.SyntheticPlans.Plan;
import org.pmokit.benchmarks.SyntheticPlans.Task;
import org.pmokit.benchmarks.SyntheticPlans.Tie;
import org.pmokit.core.date.CompiledCalendar;

/** The floor: both passes and both floats as bare loops over arrays, with a hash map before and records after. */
final class ReferenceKernel {

    /** A dated task. */
    record Dated(
            String id,
            LocalDateTime earlyStart,
            LocalDateTime earlyFinish,
            LocalDateTime lateStart,
            LocalDateTime lateFinish,
            long totalFloat,
            long freeFloat) {}

    private final int size;
    private final List<Task> tasks;
    private final int[] order;
    private final int[] start;
    private final int[] from;
    private final byte[] ends;
    private final long[] lag;
    private final long[] work;
    final long[] early;
    final long[] late;
    final long[] free;

    /** Interns the ids, sorts and builds rows. */
    ReferenceKernel(Plan plan) {
        this.tasks = plan.tasks();
        this.size = tasks.size();
        Map<String, Integer> places = new HashMap<>(size * 2);
        for (int place = 0; place < size; place++) {
            places.put(tasks.get(place).id(), place);
        }
        int count = plan.ties().size();
        int[] sources = new int[count];
        int[] targets = new int[count];
        int[] waiting = new int[size];
        int[] outStart = new int[size + 1];
        for (int tie = 0; tie < count; tie++) {
            Tie one = plan.ties().get(tie);
            sources[tie] = places.get(one.from());
            targets[tie] = places.get(one.to());
            waiting[targets[tie]]++;
            outStart[sources[tie] + 1]++;
        }
        this.order = sorted(sources, targets, waiting, outStart);
        int[] number = new int[size];
        for (int place = 0; place < size; place++) {
            number[order[place]] = place;
        }
        this.start = new int[size + 1];
        for (int target : targets) {
            start[number[target] + 1]++;
        }
        for (int node = 0; node < size; node++) {
            start[node + 1] += start[node];
        }
        int[] next = Arrays.copyOf(start, size);
        this.from = new int[count];
        this.ends = new byte[count];
        this.lag = new long[count];
        for (int tie = 0; tie < count; tie++) {
            int slot = next[number[targets[tie]]]++;
            from[slot] = number[sources[tie]];
            ends[slot] = (byte) plan.ties().get(tie).ends();
            lag[slot] = plan.ties().get(tie).lag();
        }
        this.work = new long[size];
        for (int node = 0; node < size; node++) {
            work[node] = tasks.get(order[node]).minutes();
        }
        this.early = new long[size];
        this.late = new long[size];
        this.free = new long[size];
    }

    private int[] sorted(int[] sources, int[] targets, int[] waiting, int[] outStart) {
        for (int node = 0; node < size; node++) {
            outStart[node + 1] += outStart[node];
        }
        int[] next = Arrays.copyOf(outStart, size);
        int[] out = new int[sources.length];
        for (int tie = 0; tie < sources.length; tie++) {
            out[next[sources[tie]]++] = targets[tie];
        }
        int[] sorted = new int[size];
        int found = 0;
        for (int node = 0; node < size; node++) {
            if (waiting[node] == 0) {
                sorted[found++] = node;
            }
        }
        for (int done = 0; done < found; done++) {
            int node = sorted[done];
            for (int at = outStart[node]; at < outStart[node + 1]; at++) {
                if (--waiting[out[at]] == 0) {
                    sorted[found++] = out[at];
                }
            }
        }
        return sorted;
    }

    /** Early and late starts from a first position, and free floats. */
    long passes(long first) {
        long end = first;
        for (int node = 0; node < size; node++) {
            long latest = first;
            for (int slot = start[node]; slot < start[node + 1]; slot++) {
                int before = from[slot];
                long point = early[before] + ((ends[slot] & 1) != 0 ? work[before] : 0) + lag[slot];
                latest = Math.max(latest, (ends[slot] & 2) != 0 ? point - work[node] : point);
            }
            early[node] = latest;
            end = Math.max(end, latest + work[node]);
        }
        for (int node = 0; node < size; node++) {
            late[node] = end - work[node];
            free[node] = late[node] - early[node];
        }
        for (int node = size - 1; node >= 0; node--) {
            for (int slot = start[node]; slot < start[node + 1]; slot++) {
                int before = from[slot];
                long gap = ((ends[slot] & 2) != 0 ? work[node] : 0)
                        - ((ends[slot] & 1) != 0 ? work[before] : 0)
                        - lag[slot];
                late[before] = Math.min(late[before], late[node] + gap);
                free[before] = Math.min(free[before], early[node] + gap - early[before]);
            }
        }
        return end;
    }

    /** All of it: from records to dated records, by one calendar. */
    static List<Dated> dated(Plan plan, CompiledCalendar calendar) {
        ReferenceKernel kernel = new ReferenceKernel(plan);
        kernel.passes(calendar.position(SyntheticPlans.START));
        List<Dated> dated = new ArrayList<>(kernel.size);
        for (int node = 0; node < kernel.size; node++) {
            long work = kernel.work[node];
            dated.add(new Dated(
                    kernel.tasks.get(kernel.order[node]).id(),
                    calendar.startAt(kernel.early[node]),
                    calendar.finishAt(kernel.early[node] + work),
                    calendar.startAt(kernel.late[node]),
                    calendar.finishAt(kernel.late[node] + work),
                    kernel.late[node] - kernel.early[node],
                    kernel.free[node]));
        }
        return dated;
    }
}
