package org.pmokit.mpxj;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.schedule.LagCalendar;

/**
 * How the tool that wrote a file calculates its dates: what the file says, and else what the tool always does. Empty where
 * neither is known.
 */
@Value.Immutable
public abstract class ToolSettings {

    /** What becomes of logic that progress has overtaken. */
    public enum OutOfSequence {
        /** What is left of an activity waits for its predecessors. */
        RETAINED_LOGIC,
        /** What is left of an activity goes on. */
        PROGRESS_OVERRIDE,
        /** As retained logic, but actual dates of predecessors are taken from the future, too. */
        ACTUAL_DATES
    }

    /**
     * Which end of an activity total float is measured at. Tools measure it on late dates of unbroken work, so that the ends
     * differ only for work that has started.
     */
    public enum FloatMeasure {
        /** Late start less early start. */
        START,
        /** Late finish less early finish. */
        FINISH,
        /** The smaller of the two. */
        SMALLEST
    }

    /** What makes an activity critical. */
    public enum CriticalBy {
        /** Its total float is at or below a threshold. */
        TOTAL_FLOAT,
        /** It is on the longest path. */
        LONGEST_PATH
    }

    /** What late imposed dates may do. */
    public enum ImposedDates {
        /** They hold activities back against the logic, as in Microsoft Project. */
        OVERRIDE_LOGIC,
        /** They yield to the logic and show as negative float, as in Primavera. */
        YIELD_TO_LOGIC
    }

    /** Whose finish the late dates of open ends are counted from. */
    public enum FloatAgainst {
        /** That of the activity's own project. */
        OWN_PROJECT,
        /** The last finish of all projects that were calculated together. */
        ALL_PROJECTS
    }

    ToolSettings() {}

    /** In whose working time lags are counted; links say the same. */
    public abstract Optional<LagCalendar> lagCalendar();

    /** What becomes of overtaken logic. */
    public abstract Optional<OutOfSequence> outOfSequence();

    /** Where total float is measured. */
    public abstract Optional<FloatMeasure> floatMeasure();

    /** What makes an activity critical. */
    public abstract Optional<CriticalBy> criticalBy();

    /** The total float up to which an activity is critical; working time. */
    public abstract Optional<Duration> criticalUpTo();

    /** What late imposed dates may do. */
    public abstract Optional<ImposedDates> imposedDates();

    /** What open ends are held against. */
    public abstract Optional<FloatAgainst> floatAgainst();

    /** Starts with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link ToolSettings}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableToolSettings.Builder {
        Builder() {}
    }
}
