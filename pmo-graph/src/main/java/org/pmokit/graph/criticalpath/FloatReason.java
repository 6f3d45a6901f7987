package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ActivityId;

/**
 * Where the float of an activity is, along the chain that holds its late finish. Where all work by one calendar, the slacks and
 * the gap at the end add up to the float.
 *
 * @param activity which
 * @param total its float, negative where something imposed will be missed
 * @param steps the links of the chain that leave room, in order; empty where none does
 * @param held what holds the last of the chain
 * @param holder the last of the chain, perhaps the activity itself
 * @param gap working time from the early finish of the holder to what holds it; negative where that will be missed
 */
public record FloatReason(
        ActivityId activity, Duration total, List<Step> steps, Held held, ActivityId holder, Duration gap) {

    /**
     * A link that leaves room.
     *
     * @param from before it
     * @param to after it
     * @param slack working time of the first
     */
    public record Step(ActivityId from, ActivityId to, Duration slack) {}

    /** What holds late dates. */
    public enum Held {
        /** The finish of the network or of the project, as calculated. */
        FINISH,
        /** A finish that is imposed on the project. */
        IMPOSED_FINISH,
        /** A constraint or deadline of the activity. */
        IMPOSED_DATE;

        /** The name used in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the list. */
    public FloatReason {
        steps = List.copyOf(steps);
    }

    /** All of it in a line. */
    public String describe() {
        return Stream.concat(
                        steps.stream()
                                .map(step ->
                                        step.from().value() + " -> " + step.to().value() + " leaves " + step.slack()),
                        Stream.of(holder.value() + " has " + gap + " to the " + held.code()))
                .collect(Collectors.joining("; ", activity.value() + " has " + total + ": ", ""));
    }
}
