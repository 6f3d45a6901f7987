package org.pmokit.mpxj;

import java.time.Duration;
import org.immutables.value.Value;

/**
 * How large files may be, and how long reading one may take, before it is refused with a problem of the kind
 * {@link org.pmokit.core.problem.ProblemCode#LIMIT_EXCEEDED}. A file is held in memory, and needs up to some twenty times
 * its size while it is read.
 */
@Value.Immutable
public abstract class ScheduleFileLimits {

    /** Files of 128 MiB, 1,000 of them in a folder, two minutes for each, 100,000 problems told; all house defaults. */
    public static final ScheduleFileLimits STANDARD = builder().build();

    ScheduleFileLimits() {}

    /** Bytes of one file, 1 to 1 GiB. */
    @Value.Default
    public int fileSize() {
        return 128 * 1024 * 1024;
    }

    /** Files of one folder, 1 or more. */
    @Value.Default
    public int files() {
        return 1_000;
    }

    /** Time for one file; what still runs after it is left to itself in the background. */
    @Value.Default
    public Duration timeForFile() {
        return Duration.ofMinutes(2);
    }

    /** Problems and notices that are told, 1 or more; when there are more, the last one says so. */
    @Value.Default
    public int problems() {
        return 100_000;
    }

    @Value.Check
    void check() {
        boolean sound = fileSize() >= 1
                && fileSize() <= 1 << 30
                && files() >= 1
                && problems() >= 1
                && timeForFile().compareTo(Duration.ZERO) > 0;
        if (!sound) {
            throw new IllegalArgumentException("Limits are 1 or more, and a file at most 1 GiB, not " + fileSize()
                    + " bytes, " + files() + " files, " + timeForFile() + " and " + problems()
                    + " problems.\nMaybe start from ScheduleFileLimits.STANDARD.");
        }
    }

    /** Starts with the standard. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link ScheduleFileLimits}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableScheduleFileLimits.Builder {
        Builder() {}
    }
}
