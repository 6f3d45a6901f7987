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
            LocalDateTime finishAfter) {}

    private final long before;
    private final long after;
    private final List<Moved> moved;

    ScheduleDifference(long before, long after, List<Moved> moved) {
        this.before = before;
        this.after = after;
        this.moved = List.copyOf(moved);
    }

    /** The finish of the network in the first calculation. */
    public LocalDateTime finishBefore() {
        return Axis.moment(before);
    }

    /** The finish of the network in the second. */
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

    long finishMinuteBefore() {
        return before;
    }

    long finishMinuteAfter() {
        return after;
    }
}
