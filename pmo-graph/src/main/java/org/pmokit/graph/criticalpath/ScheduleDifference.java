package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.pmokit.core.identifier.ActivityId;

/** What has moved from one calculation to another. */
public final class ScheduleDifference {

    /**
     * An activity that has moved.
     *
     * @param activity which
     * @param startBefore early start in the first calculation
     * @param startAfter early start in the second
     * @param finishBefore early finish in the first
     * @param finishAfter early finish in the second
     */
    public record Moved(
            ActivityId activity,
            LocalDateTime startBefore,
            LocalDateTime startAfter,
            LocalDateTime finishBefore,
            LocalDateTime finishAfter) {

        boolean isMove() {
            return !startBefore.equals(startAfter) || !finishBefore.equals(finishAfter);
        }
    }

    private final long before;
    private final long after;
    private final List<Moved> moved;
    private final List<ActivityId> added;
    private final List<ActivityId> removed;

    ScheduleDifference(long before, long after, List<Moved> moved) {
        this(before, after, moved, List.of(), List.of());
    }

    ScheduleDifference(long before, long after, List<Moved> moved, List<ActivityId> added, List<ActivityId> removed) {
        this.added = List.copyOf(added);
        this.removed = List.copyOf(removed);
        this.before = before;
        this.after = after;
        this.moved = List.copyOf(moved);
    }

    /** The activities that only the second calculation has, in its order. */
    public List<ActivityId> added() {
        return added;
    }

    /** The activities that only the first calculation has, in its order. */
    public List<ActivityId> removed() {
        return removed;
    }

    /** The finish of the network in the first calculation; the start of its project where nothing is to be done. */
    public LocalDateTime finishBefore() {
        return Axis.moment(before);
    }

    /** The finish of the network in the second; the start of its project where nothing is to be done. */
    public LocalDateTime finishAfter() {
        return Axis.moment(after);
    }

    /** Elapsed time by which the network finishes later; negative when earlier. */
    public Duration delay() {
        return Duration.ofMinutes(after - before);
    }

    /** The activities that are in both and have moved, in the order of the logic or of the first schedule. */
    public List<Moved> moved() {
        return moved;
    }

    /** Whether nothing has moved, come or gone, and the finish is the same. */
    public boolean isEmpty() {
        return before == after && moved.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    long finishMinuteBefore() {
        return before;
    }

    long finishMinuteAfter() {
        return after;
    }
}
