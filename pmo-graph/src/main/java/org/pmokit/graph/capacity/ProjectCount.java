package org.pmokit.graph.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;

/** Counts on how many projects a subject works at once, by a sweep over starts and ends. May be used again. */
final class ProjectCount {

    private static final long STARTS = 1L << 31;

    private final Loads loads;
    private final Horizon horizon;
    private final int limit;
    private final int[] rowsOf;
    private int running;
    private int most;
    private int from;
    private boolean over;
    private final TreeSet<ComponentRef> taking = new TreeSet<>();

    ProjectCount(Loads loads, Horizon horizon, int limit) {
        this.loads = loads;
        this.horizon = horizon;
        this.limit = limit;
        this.rowsOf = new int[loads.causes().size()];
    }

    List<ManyProjects> of(int subject) {
        List<ManyProjects> found = new ArrayList<>();
        long[] changes = changes(subject);
        running = 0;
        over = false;
        int next = 0;
        while (next < changes.length) {
            int day = (int) (changes[next] >>> Integer.SIZE);
            for (; next < changes.length && (int) (changes[next] >>> Integer.SIZE) == day; next++) {
                apply(changes[next]);
            }
            watch(loads.subjects().get(subject), day + horizon.from(), found);
        }
        return found;
    }

    /** Ends first on each day, so that what follows on does not count twice. */
    private long[] changes(int subject) {
        long[] changes = new long[2 * (loads.rowStart()[subject + 1] - loads.rowStart()[subject])];
        int count = 0;
        for (int row = loads.rowStart()[subject]; row < loads.rowStart()[subject + 1]; row++) {
            int start = Math.max(loads.from()[row], horizon.from());
            int end = Math.min(loads.to()[row], horizon.to());
            if (start < end && loads.isDemand(row) && isProject(loads.cause()[row])) {
                changes[count++] = (long) (start - horizon.from()) << Integer.SIZE | STARTS | loads.cause()[row];
                changes[count++] = (long) (end - horizon.from()) << Integer.SIZE | loads.cause()[row];
            }
        }
        long[] sorted = Arrays.copyOf(changes, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private boolean isProject(int cause) {
        ComponentKind kind = loads.causes().get(cause).kind();
        return kind == ComponentKind.PROJECT || kind == ComponentKind.PROGRAMME;
    }

    private void apply(long change) {
        int cause = (int) (change & 0x7FFF_FFFFL);
        boolean starts = (change & STARTS) != 0;
        if (starts) {
            running += rowsOf[cause]++ == 0 ? 1 : 0;
            taking.add(loads.causes().get(cause));
        } else {
            running -= --rowsOf[cause] == 0 ? 1 : 0;
        }
    }

    private void watch(Subject subject, int day, List<ManyProjects> found) {
        if (over && running <= limit) {
            found.add(new ManyProjects(subject, Horizon.range(from, day), most, limit, List.copyOf(taking)));
            over = false;
        } else if (!over && running > limit) {
            over = true;
            from = day;
            most = 0;
        }
        most = Math.max(most, running);
    }
}
