package org.pmokit.graph.overlap;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ProjectId;

/** A thing that so many projects share that it is told once instead of pair by pair. */
@Value.Immutable
public abstract class Crowd {

    Crowd() {}

    /** What sort of thing. */
    public abstract OverlapKind kind();

    /** Its code, as the first project of the portfolio that names it writes it; for texts the code of the first. */
    public abstract String key();

    /** The projects that name it, in the order of the portfolio; of texts, those that say nearly the same as others. */
    public abstract List<ProjectId> members();

    /** The most of them that run on one day, counting those whose time is known on one side at least. */
    public abstract int peak();

    /** The first days without interruption on which that many run; empty when the time of none is known. */
    public abstract Optional<DateRange> peakPeriod();

    /** How many of the members have no known time and are not in the peak. */
    public abstract int undated();

    /** One sentence with the numbers. */
    public String describe() {
        String when = peakPeriod()
                .map(period -> "at most " + peak() + " at a time, " + period)
                .orElse("dates unknown");
        String shared = kind().isText() ? "\" is worded like those of " : "\" is shared by ";
        return kind().code() + " \"" + key() + shared + members().size() + " projects (" + when + ", " + undated()
                + " without dates)";
    }

    /** Starts a crowd; everything but {@code members} and {@code peakPeriod} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Crowd}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCrowd.Builder {
        Builder() {}
    }
}
