package org.pmokit.graph.overlap;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.date.AllenRelation;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;

/**
 * Two offices that offer the same services to the same component at the same time.
 *
 * <p>The degree is the share of what either offers to it that both offer (Jaccard index). It is
 * {@link Significance#HIGH} from {@link OverlapSettings#mergeFrom} on, else {@link Significance#MEDIUM}: one service that two
 * answer for is enough to be looked at.
 */
@Value.Immutable
public abstract class ServiceOverlap {

    ServiceOverlap() {}

    /** The office whose id comes first in the alphabet. */
    public abstract OfficeId first();

    /** The other. */
    public abstract OfficeId second();

    /** Whom both serve. */
    public abstract ComponentRef served();

    /** The codes of the services that both offer, in order; never empty. */
    public abstract List<String> services();

    /** The share of what either offers that both offer, above 0 up to 1. */
    public abstract double degree();

    /** How the time of the first office lies to that of the second. */
    public abstract AllenRelation relation();

    /** When both exist; perhaps always. */
    public abstract DateRange sharedPeriod();

    /** How much it matters. */
    public abstract Significance significance();

    /** To merge the offices where they offer mostly the same, else to leave the service to one of them. */
    public abstract Disposition suggestion();

    /** What was decided about the two: the newest, whether or not it still holds; empty when nothing was. */
    public abstract Optional<OverlapDecision> decision();

    /** Starts an overlap of services. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ServiceOverlap}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableServiceOverlap.Builder {
        Builder() {}
    }
}
