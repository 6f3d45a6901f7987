package org.pmokit.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A body that takes decisions: an investment committee, a programme board. */
@Value.Immutable
public abstract class Board implements RegisterEntry {

    Board() {}

    /** Its id. */
    public abstract BoardId id();

    @Override
    public BoardId ref() {
        return id();
    }

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** What sort of board, in the organisation's own word, such as {@code investment committee}. */
    public abstract Optional<String> kind();

    /** The component it decides on; empty when not said. */
    public abstract Optional<ComponentRef> governs();

    /** When it exists; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("governs", governs());
    }

    /**
     * Whether it exists on that day.
     *
     * @param day any
     */
    public boolean existsOn(LocalDate day) {
        return period().contains(day);
    }

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
