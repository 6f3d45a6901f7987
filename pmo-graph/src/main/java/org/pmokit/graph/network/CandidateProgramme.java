package org.pmokit.graph.network;

import java.util.List;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProgrammeId;

/** Components that owe each other so much that they might be managed as one programme. */
@Value.Immutable
public abstract class CandidateProgramme {

    CandidateProgramme() {}

    /** Who, in the order of the network; two at least. */
    public abstract List<ComponentRef> members();

    /** Commitments of a member to a member. */
    public abstract int inside();

    /** Commitments between a member and somebody else. */
    public abstract int across();

    /** The programmes that members are in today, or are themselves, each once, in the order of the members. */
    public abstract List<ProgrammeId> programmes();

    /** Members that are in no programme today. */
    public abstract int outsideProgrammes();

    /** Whether all its members are in one programme today, so that there is nothing to change. */
    public boolean isOneToday() {
        return outsideProgrammes() == 0 && programmes().size() == 1;
    }

    /** Starts a candidate; everything but the lists is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CandidateProgramme}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCandidateProgramme.Builder {
        Builder() {}
    }
}
