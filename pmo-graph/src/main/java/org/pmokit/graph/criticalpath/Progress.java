package org.pmokit.graph.criticalpath;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pmokit.core.schedule.Activity;

/** What is left of an activity. */
final class Progress {

    private Progress() {}

    static byte state(Activity activity) {
        if (activity.actualFinish().isPresent()) {
            return Compiled.DONE;
        }
        return activity.actualStart().isPresent() ? Compiled.STARTED : Compiled.AHEAD;
    }

    /**
     * Working minutes that are still to be scheduled. What remains is taken as said; else it is the share of the duration
     * that is not complete, which is all of it where no share was told.
     */
    static long workLeft(Activity activity) {
        if (activity.type().isMilestone() || activity.actualFinish().isPresent()) {
            return 0;
        }
        long planned = activity.durationMinutes();
        if (activity.remaining().isPresent()) {
            return activity.remaining().get().toMinutes();
        }
        if (activity.actualStart().isEmpty() || activity.complete().isEmpty()) {
            return planned;
        }
        BigDecimal open =
                BigDecimal.ONE.subtract(activity.complete().get().value()).max(BigDecimal.ZERO);
        return open.multiply(BigDecimal.valueOf(planned))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
