package org.pmokit.core.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;

/** A body that takes decisions: an investment committee, a programme board. */
@Value.Immutable
public abstract class Board {

    Board() {}

    /** Its id. */
    public abstract BoardId id();

    /** Its name; the id where nobody wrote one. */
    @Value.Default
    public String title() {
        return id().value();
    }

    /** The component it decides on; empty when not said. */
    public abstract Optional<ComponentRef> governs();

    /** When it exists; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Starts a board; {@code id} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Board}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableBoard.Builder {
        Builder() {}
    }
}
